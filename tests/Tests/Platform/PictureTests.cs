using System.Diagnostics;
using System.Net;
using System.Text;
using Buendnisnetz.Alliances;
using Buendnisnetz.News;
using Buendnisnetz.Tests.Alliances;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Platform;

[Once]
public sealed class PictureTests(TestHouse house) : IClassFixture<TestHouse>
{
    private FileStore Store => house.Services.GetRequiredService<FileStore>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_picture_loses_what_the_camera_wrote_into_it_and_stands_upright()
    {
        var jpeg = WithExif(await Jpeg(1200, 800));
        Assert.Contains("GEHEIMER ORT", Encoding.Latin1.GetString(jpeg));
        var kept = await Keep(jpeg, "urlaub.jpg");
        await using var stored = (await Store.Open(kept, Cancel))!;
        var content = await Bytes(stored);
        Assert.Equal("image/webp", kept.ContentType);
        Assert.DoesNotContain("GEHEIMER ORT", Encoding.Latin1.GetString(content));
        Assert.DoesNotContain("EXIF", Encoding.Latin1.GetString(content));
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(content));
        using var again = new MemoryStream(content);
        Assert.Equal("image/webp", (await Store.KeepPicture(again, "noch-einmal.webp", null, house.Clock.GetUtcNow(), Cancel)).ContentType);
    }

    [Fact]
    public async Task A_picture_is_served_small_and_asked_for_again_after_a_minute()
    {
        var kept = await Keep(await Jpeg(1200, 800), "fest.jpg");
        var path = await house.Found("Mit Bild");
        await house.In(db => { db.Files.Add(kept); return Task.CompletedTask; });
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync(Pictures.Path(kept.Id, 300), Cancel)).StatusCode);
        await Hang(kept, "Mit Bild");
        var answer = await house.Visit().Client.GetAsync(Pictures.Path(kept.Id, 300), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/webp", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("public, max-age=60", answer.Headers.CacheControl!.ToString());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.True((await answer.Content.ReadAsByteArrayAsync(Cancel)).Length < kept.Size);
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync($"/bilder/{kept.Id}/401", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync($"/bilder/{Guid.NewGuid()}/400", Cancel)).StatusCode);
        await house.In(async db =>
        {
            var alliance = await db.Alliances.Include(one => one.Pictures).FirstAsync(one => one.Name == "Mit Bild");
            alliance.TakeDown(alliance.Pictures[0], null, house.Clock.Now);
        });
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync(Pictures.Path(kept.Id, 300), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await house.Visit().Client.GetAsync(path, Cancel)).StatusCode);
    }

    private Task<Picture> Hang(StoredFile kept, string name) => house.In(async db =>
        (await db.Alliances.Include(one => one.Pictures).FirstAsync(one => one.Name == name))
            .Show(kept.Id, new("Ein Fest", "Quelle: Verein", null, PersonsGround.NobodyRecognisable), null, house.Clock.Now));

    [Fact]
    public async Task The_picture_of_a_draft_is_seen_by_its_team_alone()
    {
        var kept = await Keep(await Jpeg(900, 600), "entwurf.jpg");
        await house.Found("Mit Entwurf");
        await house.In(async db =>
        {
            db.Files.Add(kept);
            var alliance = await db.Alliances.FirstAsync(one => one.Name == "Mit Entwurf");
            var item = NewsItem.Write(alliance, new("Fest", "Bald.", "", Visibility.Public), "fest", null, house.Clock.Now);
            item.Illustrate(kept.Id, new("Ein Fest", "Quelle: Verein", null, PersonsGround.NobodyRecognisable));
            db.News.Add(item);
        });
        var address = Pictures.Path(kept.Id, 400);
        var (stranger, member) = (await house.SignIn(Cast.Greta), await house.SignIn(Cast.Carla));
        foreach (var (guest, status) in new[]
            { (house.Visit(), HttpStatusCode.NotFound), (member, HttpStatusCode.OK), (stranger, HttpStatusCode.NotFound) })
        {
            using var answer = await guest.Client.GetAsync(address, Cancel);
            Assert.Equal(status, answer.StatusCode);
            if (status == HttpStatusCode.OK) Assert.Equal("max-age=60, private", answer.Headers.CacheControl!.ToString());
        }
    }

    [Fact]
    public async Task A_program_that_is_called_picture_is_refused() =>
        Assert.Contains("kein Bild", (await Assert.ThrowsAsync<Refusal>(() => Keep("MZ\0\0programm"u8.ToArray(), "bild.jpg"))).Message);

    [Fact]
    public async Task A_picture_that_can_hold_programs_is_refused() =>
        Assert.Contains("kein Bild", (await Assert.ThrowsAsync<Refusal>(() =>
            Keep("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"u8.ToArray(), "bild.svg"))).Message);

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("gif")]
    public async Task Half_a_picture_is_refused(string ending)
    {
        var whole = await TestPicture.As(ending);
        Assert.Equal("image/webp", (await Keep(whole, $"ganz.{ending}")).ContentType);
        var refused = await Assert.ThrowsAsync<Refusal>(() => Keep(whole[..(whole.Length * 2 / 3)], $"halb.{ending}"));
        Assert.Contains("nicht vollständig", refused.Message);
        await Assert.ThrowsAsync<Refusal>(() => Keep(whole[..40], $"halb.{ending}"));
    }

    public static TheoryData<string, Func<byte[], int, byte[]>> Damages => new()
    {
        { "cut, with an end put to it", (whole, at) => [.. whole[..at], 0xFF, 0xD9] },
        { "an end in the middle", (whole, at) => [.. whole[..at], 0xFF, 0xD9, .. whole[at..]] },
        { "nothing in the middle", (whole, at) => [.. whole[..at], .. new byte[300], .. whole[(at + 300)..]] },
        { "a piece stands twice", (whole, at) => [.. whole[..at], .. whole[(at - 200)..]] },
        { "a piece is missing", (whole, at) => [.. whole[..at], .. whole[(at + 300)..]] },
        { "an oddity and a hole", (whole, at) => Odd([.. whole[..at], .. new byte[300], .. whole[(at + 300)..]]) },
    };

    [Theory, MemberData(nameof(Damages))]
    public async Task A_damaged_picture_is_refused_though_it_can_be_read_to_its_end(string damage, Func<byte[], int, byte[]> done)
    {
        foreach (var whole in new[] { await TestPicture.Jpeg(), await Jpeg(120, 90) })
        {
            var refused = await Assert.ThrowsAsync<Refusal>(() => Keep(done(whole, whole.Length / 2), "bild.jpg"));
            Assert.Equal((damage, UploadRefusals.NotWhole), (damage, refused.Message));
        }
    }

    [Fact]
    public async Task The_harmless_oddities_of_cameras_are_taken()
    {
        var whole = await TestPicture.Jpeg();
        byte[] before = [.. whole[..^2], 0, 0, 0x55, .. whole[^2..]];
        foreach (var odd in new[] { Odd(whole), before, [.. whole, .. "und noch etwas"u8] })
            Assert.Equal("image/webp", (await Keep(odd, "handy.jpg")).ContentType);
    }

    [Theory]
    [InlineData("Q=60")]
    [InlineData("Q=95")]
    [InlineData("Q=80,optimize-coding")]
    [InlineData("Q=80,restart-interval=3")]
    [InlineData("Q=80,interlace")]
    [InlineData("Q=80,subsample-mode=off")]
    [InlineData("Q=40,subsample-mode=on,restart-interval=7,optimize-coding")]
    public async Task A_whole_JPEG_of_any_coding_is_taken_and_half_of_it_with_an_end_is_not(string coding)
    {
        var whole = await TestPicture.Jpeg(517, 389, coding);
        Assert.Equal("image/webp", (await Keep(whole, "bild.jpg")).ContentType);
        var refused = await Assert.ThrowsAsync<Refusal>(() => Keep([.. whole[..(whole.Length * 2 / 3)], 0xFF, 0xD9], "bild.jpg"));
        Assert.Equal(UploadRefusals.NotWhole, refused.Message);
    }

    /// <summary>Scan parameters that mean nothing in a sequential JPEG, as some telephones write them.</summary>
    private static byte[] Odd(byte[] jpeg)
    {
        byte[] odd = [.. jpeg];
        var scan = odd.AsSpan().IndexOf([(byte)0xFF, (byte)0xDA]);
        odd[scan + 6 + (2 * odd[scan + 4])] = 0;
        return odd;
    }

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    public async Task A_picture_keeps_its_colours_in_every_width(string ending)
    {
        var kept = await Keep(await TestPicture.As(ending), $"farben.{ending}");
        await house.Found($"Farben {ending}");
        await house.In(db => { db.Files.Add(kept); return Task.CompletedTask; });
        await Hang(kept, $"Farben {ending}");
        foreach (var width in Pictures.Widths)
        {
            var shown = await house.Visit().Client.GetByteArrayAsync(Pictures.Path(kept.Id, width), Cancel);
            foreach (var (colour, seen) in TestPicture.Colours.Zip(await TestPicture.ColoursOf(shown)))
                Assert.All(new[] { colour.Red - seen[0], colour.Green - seen[1], colour.Blue - seen[2] },
                    off => Assert.InRange(off, -6, 6));
        }
    }

    [Theory]
    [InlineData("heic", "mif1")]
    [InlineData("mif1", "mif1heic")]
    [InlineData("mif1", "")]
    [InlineData("msf1", "hevcmsf1")]
    public async Task Pictures_of_phones_that_browsers_do_not_show_are_refused_with_their_name(string brand, string others)
    {
        byte[] heic = [0, 0, 0, (byte)(16 + others.Length), .. Encoding.ASCII.GetBytes($"ftyp{brand}\0\0\0\0{others}"), .. new byte[400]];
        Assert.Contains("HEIC", (await Assert.ThrowsAsync<Refusal>(() => Keep(heic, "IMG_0001.HEIC"))).Message);
    }

    [Fact]
    public async Task So_are_those_whose_size_is_written_in_eight_bytes()
    {
        byte[] heic = [0, 0, 0, 1, .. "ftyp"u8, 0, 0, 0, 0, 0, 0, 0, 32, .. "mif1"u8, 0, 0, 0, 0, .. "mif1heic"u8, .. new byte[400]];
        Assert.Contains("HEIC", (await Assert.ThrowsAsync<Refusal>(() => Keep(heic, "IMG_0002.HEIC"))).Message);
    }

    [Fact]
    public async Task What_is_too_big_is_refused_and_leaves_nothing_behind()
    {
        var refused = await Assert.ThrowsAsync<Refusal>(() => Keep(new byte[11 * 1024 * 1024], "gross.jpg"));
        Assert.Equal("Diese Datei ist zu groß. Möglich sind höchstens 10 MB.", refused.Message);
        Assert.Empty(Directory.GetFiles(house.Services.GetRequiredService<FileSettings>().Workplace));
    }

    [Theory]
    [InlineData("bericht.pdf", "%PDF-1.7 x", "application/pdf")]
    [InlineData("liste.csv", "Name;Ort\nÄ;Ö", "text/csv")]
    public async Task A_document_is_known_by_its_first_bytes_and_its_name(string name, string content, string type)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        Assert.Equal(type, (await Store.Keep(stream, name, null, house.Clock.GetUtcNow(), Cancel)).ContentType);
    }

    [Theory]
    [InlineData("bericht.pdf", "MZ programm")]
    [InlineData("seite.html", "<html></html>")]
    [InlineData("bild.exe", "%PDF-1.7")]
    public async Task A_document_that_is_not_what_it_says_is_refused(string name, string content)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        await Assert.ThrowsAsync<Refusal>(() => Store.Keep(stream, name, null, house.Clock.GetUtcNow(), Cancel));
    }

    [Fact]
    public async Task Where_nothing_can_be_written_a_sentence_says_so()
    {
        var settings = house.Services.GetRequiredService<FileSettings>() with { Folder = "/proc/nowhere" };
        var store = new LocalFileStore(settings, house.Services.GetRequiredService<PictureWorkshop>());
        using var stream = new MemoryStream("%PDF-1.7"u8.ToArray());
        var refused = await Assert.ThrowsAsync<Refusal>(() => store.Keep(stream, "a.pdf", null, house.Clock.GetUtcNow(), Cancel));
        Assert.Contains("konnte nicht gespeichert werden", refused.Message);
    }

    private async Task<StoredFile> Keep(byte[] content, string name)
    {
        using var stream = new MemoryStream(content);
        return await Store.KeepPicture(stream, name, null, house.Clock.GetUtcNow(), Cancel);
    }

    /// <summary>A grey JPEG, made by libvips' own program from a portable pixmap.</summary>
    private static async Task<byte[]> Jpeg(int width, int height)
    {
        var folder = Directory.CreateTempSubdirectory("bild-").FullName;
        var (from, to) = (Path.Combine(folder, "a.ppm"), Path.Combine(folder, "a.jpg"));
        var pixels = new byte[width * height * 3];
        new Random(1).NextBytes(pixels);
        await File.WriteAllBytesAsync(from, [.. Encoding.ASCII.GetBytes($"P6\n{width} {height}\n255\n"), .. pixels], Cancel);
        using var process = Process.Start("vipsthumbnail", [from, "-s", $"{width}x{height}", "-o", to]);
        await process.WaitForExitAsync(Cancel);
        var jpeg = await File.ReadAllBytesAsync(to, Cancel);
        Directory.Delete(folder, recursive: true);
        return jpeg;
    }

    /// <summary>Puts an EXIF block with a place right behind the beginning of a JPEG.</summary>
    private static byte[] WithExif(byte[] jpeg)
    {
        byte[] tiff =
        [
            .. "MM\0*"u8, 0, 0, 0, 8, 0, 2,
            0x01, 0x0E, 0, 2, 0, 0, 0, 13, 0, 0, 0, 38, // ImageDescription
            0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 51, // GPS
            0, 0, 0, 0,
            .. "GEHEIMER ORT\0"u8,
            0, 1, 0, 1, 0, 2, 0, 0, 0, 2, (byte)'N', 0, 0, 0, 0, 0, 0, 0,
        ];
        byte[] exif = [.. "Exif\0\0"u8, .. tiff];
        return [0xFF, 0xD8, 0xFF, 0xE1, (byte)((exif.Length + 2) >> 8), (byte)(exif.Length + 2), .. exif, .. jpeg[2..]];
    }

    private static async Task<byte[]> Bytes(Stream stream)
    {
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, Cancel);
        return memory.ToArray();
    }
}
