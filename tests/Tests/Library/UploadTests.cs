using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Buendnisnetz.Library;
using Buendnisnetz.Tests.Alliances;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Library;

/// <summary>A large file comes in pieces and goes on where the line broke.</summary>
public sealed class UploadTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_file_in_pieces_arrives_as_it_was_whatever_is_sent_twice_or_in_between()
    {
        await house.Found("Lädt hoch");
        var made = await house.Begun("Lädt hoch", "Große Vorlage");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(made.Below("datei"));
        var file = Large(9 * 1024 * 1024);
        var begun = await Begin(carla, made, file.Length);
        Assert.Equal(0, begun.From);
        begun = await Send(carla, made, begun, file, 0);
        Assert.Equal(BegunUpload.Piece, begun.From);
        Assert.Equal(BegunUpload.Piece, (await Send(carla, made, begun, file, 0)).From); // The same piece again.
        Assert.Equal(BegunUpload.Piece, (await Send(carla, made, begun, file, 2L * BegunUpload.Piece)).From); // One that is too early.
        Assert.Equal(begun, await Begin(carla, made, file.Length)); // After a break it goes on.
        await carla.Submit(new { Begun = begun.Id }, "main form[enctype]"); // Not whole yet.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, carla.Status);
        begun = await Send(carla, made, begun, file, begun.From);
        begun = await Send(carla, made, begun, file, begun.From);
        Assert.Equal(file.Length, begun.From);
        await carla.Open(made.Below("datei"));
        await carla.Submit(new { Begun = begun.Id, Label = "Ganz" }, "main form[enctype]");
        Assert.Contains("„Ganz“ ist hochgeladen.", carla.Page.Body!.TextContent);
        await house.RunJobs();
        var link = carla.Page.QuerySelectorAll("main a[href*='/dateien/']").First(one => one.TextContent.Contains("Ganz"));
        Assert.Equal(file, await carla.Client.GetByteArrayAsync(link.GetAttribute("href")));
        Assert.Equal(0, await house.In(db => db.Set<BegunUpload>().CountAsync()));
    }

    [Fact]
    public async Task Others_add_nothing_to_it_too_large_is_refused_and_what_nobody_finishes_goes()
    {
        await house.Found("Lässt liegen");
        var made = await house.Begun("Lässt liegen", "Halbe Vorlage");
        var (carla, dragan) = (await house.SignIn(Cast.Carla), await house.SignIn(Cast.Dragan));
        await carla.Open(made.Below("datei"));
        await dragan.Open("/profil");
        var file = Large(5 * 1024 * 1024);
        var begun = await Begin(carla, made, file.Length);
        using (var foreign = await dragan.Client.PostAsync(made.Below($"datei/stueck/{begun.Id}"), Piece(dragan, file, 0)))
            Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        using (var large = await carla.Client.PostAsync(made.Below("datei/beginn"), Start(carla, 200_000_000)))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, large.StatusCode);
        await Send(carla, made, begun, file, 0);
        house.Clock.Advance(BegunUpload.Kept + TimeSpan.FromDays(1));
        await house.RunDaily();
        Assert.Equal(0, await house.In(db => db.Set<BegunUpload>().CountAsync(one => one.Id == begun.Id)));
    }

    [Fact]
    public async Task Whoever_begins_one_after_the_other_loses_the_oldest_with_its_pieces()
    {
        await house.Found("Beginnt viel");
        var made = await house.Begun("Beginnt viel", "Viele Vorlagen");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(made.Below("datei"));
        var file = Large(5 * 1024 * 1024);
        var first = await Begin(carla, made, file.Length);
        await Send(carla, made, first, file, 0);
        for (var more = 1; more <= BegunUpload.MostOfOne; more++)
        {
            house.Clock.Advance(TimeSpan.FromSeconds(1));
            await Begin(carla, made, file.Length + more);
        }
        Assert.Equal(BegunUpload.MostOfOne, await house.In(db => db.Set<BegunUpload>().CountAsync(one => one.MaterialId == made.Id)));
        await house.RunJobs();
        await Assert.ThrowsAsync<Refusal>(() => house.Services.GetRequiredService<FileStore>().OpenPieces(first.Id, 1, BegunUpload.Piece)
            .CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task A_file_of_which_a_piece_is_gone_is_no_shorter_file()
    {
        await house.Found("Verliert ein Stück");
        var made = await house.Begun("Verliert ein Stück", "Vorlage mit Lücke");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(made.Below("datei"));
        var file = Large(5 * 1024 * 1024);
        var begun = await Begin(carla, made, file.Length);
        foreach (var from in new[] { 0L, BegunUpload.Piece }) await Send(carla, made, begun, file, from);
        await house.Services.GetRequiredService<FileStore>().DropPieces(begun.Id, 1);
        await carla.Open(made.Below("datei"));
        await carla.Submit(new { Begun = begun.Id }, "main form[enctype]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, carla.Status);
        Assert.Contains("nicht vollständig angekommen", carla.Page.Body!.TextContent);
    }

    private static async Task<State> Begin(Browser who, Material made, long size)
    {
        using var answer = await who.Client.PostAsync(made.Below("datei/beginn"), Start(who, size));
        return (await answer.Content.ReadFromJsonAsync<State>(JsonSerializerOptions.Web))!;
    }

    private static async Task<State> Send(Browser who, Material made, State begun, byte[] file, long from)
    {
        using var answer = await who.Client.PostAsync(made.Below($"datei/stueck/{begun.Id}"), Piece(who, file, from));
        return (await answer.Content.ReadFromJsonAsync<State>(JsonSerializerOptions.Web))!;
    }

    private static FormUrlEncodedContent Start(Browser who, long size) =>
        new([new("__RequestVerificationToken", Token(who)), new("name", "vorlage.pdf"), new("size", $"{size}")]);

    private static MultipartFormDataContent Piece(Browser who, byte[] file, long from)
    {
        var piece = file[(int)from..Math.Min(file.Length, (int)from + BegunUpload.Piece)];
        return new()
        {
            { new StringContent(Token(who)), "__RequestVerificationToken" }, { new StringContent($"{from}"), "from" },
            { new ByteArrayContent(piece), "piece", "stueck" },
        };
    }

    private static string Token(Browser who) => who.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    /// <summary>A PDF file with much behind its end, which readers leave alone.</summary>
    private static byte[] Large(int size)
    {
        var pdf = LibraryHouse.Pdf("Groß", "Viel.");
        var file = new byte[size];
        new Random(7).NextBytes(file);
        pdf.CopyTo(file, 0);
        return file;
    }

    private sealed record State(Guid Id, long From, int Piece);
}
