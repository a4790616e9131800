using System.Text;
using Buendnisnetz.Accounts;
using Buendnisnetz.Notifications;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Notifications.Incoming;

/// <summary>What comes in by mail, from the letter that was answered to what became of the answer.</summary>
public sealed class ReceptionTests : IAsyncLifetime
{
    private readonly TestHouse house = new()
    {
        Settings = { ["Mail:AnswerAddress"] = "antwort@netz.example", ["Mail:LargestMegabytes"] = "1" },
        MayBeLent = true,
    };
    private readonly Guid book = Guid.CreateVersion7();
    private Person anna = null!;
    private SentLetter letter = null!;

    private string Address => letter.Headers["Reply-To"];

    public async ValueTask InitializeAsync()
    {
        await house.InitializeAsync();
        anna = await house.Meet(Cast.Anna);
        letter = await Ask();
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public void A_letter_that_can_be_answered_says_where_and_stands_with_its_matter()
    {
        Assert.Matches("^antwort\\+[a-z2-7]{42}@netz\\.example$", Address);
        Assert.True(Address.IndexOf('@', StringComparison.Ordinal) <= 64);
        Assert.StartsWith(AnswerText.CutLine, letter.Text, StringComparison.Ordinal);
        Assert.Contains(AnswerText.CutLine, letter.Html, StringComparison.Ordinal);
        Assert.Contains("matter.", letter.Headers["References"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_letter_about_it_has_the_same_address()
    {
        var second = await Ask();
        Assert.Equal(Address, second.Headers["Reply-To"]);
    }

    [Fact]
    public async Task An_answer_is_said_once_however_often_it_comes_and_whoever_takes_it()
    {
        var mail = Mail("Wir sind dabei.", to: Address.ToUpperInvariant());
        var receipts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Take(mail))));
        Assert.Equal(1, receipts.Count(receipt => receipt == Receipt.Taken));
        Assert.Equal(3, receipts.Count(receipt => receipt == Receipt.Known));
        Assert.Equal(Receipt.Known, await Take(mail));
        Assert.Equal(["Wir sind dabei. (0)"], await Said());
    }

    [Fact]
    public async Task Pictures_come_along_and_of_the_rest_the_writer_is_told()
    {
        Assert.Equal(Receipt.Taken, await Take(await File.ReadAllTextAsync(Corpus("picture-and-contract"))));
        Assert.Equal(["Anbei. (1)"], await Said());
        Assert.Contains("Vertrag.pdf", Assert.Single(await Replies()).Text, StringComparison.Ordinal);

        async Task<Receipt> Take(string mail) =>
            await this.Take(mail.Replace("antwort+token@netz.example", Address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Guestbook is closed", Guestbook.Forbidden, "Hier schreiben nur Gäste.")]
    [InlineData("Refused in the midst", Guestbook.Full, "Das Gästebuch ist voll.")]
    [InlineData("Nothing said", "> Zitat", "haben wir keine Antwort gefunden")]
    [InlineData("Somebody else", "Hallo", "nur von derselben E-Mail-Adresse", "fremd@anderswo.example")]
    public async Task What_cannot_be_taken_is_answered_with_one_sentence(string subject, string text, string sentence,
        string from = "anna.morgenstern@landkreis.example")
    {
        Assert.Equal(Receipt.Refused, await Take(Mail(text, from, subject: subject)));
        Assert.Equal(Receipt.Refused, await Take(Mail(text, from, subject: subject)));
        var reply = Assert.Single(await Replies());
        Assert.Contains(sentence, reply.Text, StringComparison.Ordinal);
        var about = from == Cast.Anna.Email ? $"Zu Ihrer E-Mail: {subject}" : "Zu Ihrer E-Mail an uns";
        Assert.Equal((from, about, "auto-replied"), (reply.To.Split('<')[^1].TrimEnd('>'), reply.Subject,
            reply.Headers["Auto-Submitted"]));
        Assert.Empty(await Said());
        house.Clock.Advance(TimeSpan.FromMinutes(61));
        await Take(Mail(text, from, subject: subject));
        Assert.Equal(2, (await Replies()).Count);
    }

    [Fact]
    public async Task Whoever_has_an_address_does_not_make_us_write_to_one_stranger_after_the_other()
    {
        foreach (var stranger in new[] { "eins@anderswo.example", "zwei@anderswo.example" })
            Assert.Equal(Receipt.Refused, await Take(Mail("Hallo", stranger, subject: "Kaufen Sie")));
        var reply = Assert.Single(await Replies());
        Assert.Contains("eins@anderswo.example", reply.To, StringComparison.Ordinal);
        Assert.DoesNotContain("Kaufen", reply.Subject + reply.Text, StringComparison.Ordinal);
        Assert.Equal(Receipt.Refused, await Take(Mail("Hallo", new string('x', 300) + "@anderswo.example")));
        Assert.Single(await Replies());
    }

    [Fact]
    public async Task Letters_that_nobody_knows_any_more_are_read_all_the_same()
    {
        Assert.Equal(Receipt.Taken, await Take(Mail("Wir kommen.").Replace("utf-8", "utf-7", StringComparison.Ordinal)));
        Assert.Equal(["Wir kommen. (0)"], await Said());
    }

    [Fact]
    public async Task Programs_are_neither_heard_nor_answered()
    {
        Assert.Equal(Receipt.Automatic, await Take(Mail("Bin im Urlaub.", headers: "Auto-Submitted: auto-replied\n")));
        Assert.Equal(Receipt.Automatic, await Take(Mail("Bin weg.", subject: "Abwesenheitsnotiz: Ferien")));
        Assert.Equal(Receipt.Refused, await Take(Mail(Guestbook.Forbidden, headers: "X-Auto-Response-Suppress: DR\n")));
        Assert.Equal(Receipt.Refused, await Take(Mail("Kreis", Address)));
        Assert.Empty(await Replies());
        Assert.Empty(await Said());
    }

    [Fact]
    public async Task Nobody_can_make_up_an_address()
    {
        var code = Address.Split('+')[1].Split('@')[0];
        var forged = Address.Replace(code, code[..^1] + (code[^1] == 'a' ? 'b' : 'a'), StringComparison.Ordinal);
        foreach (var to in new[] { forged, "antwort+x@netz.example", "antwort@netz.example", "antwort+" + new string('a', 42)
            + "@netz.example" })
            Assert.Equal(Receipt.NobodyHere, await Take(Mail("Ich bin Anna.", "fremd@anderswo.example", to)));
        Assert.Equal(Receipt.NobodyHere, await Take(Mail("Wohin?", to: "irgendwer@netz.example")));
        Assert.Empty(await Replies());
        Assert.Equal(Receipt.Refused, await Take(Mail("Der Zusatz ging verloren.", to: "antwort@netz.example")));
        Assert.Contains("Diese Antwortadresse kennen wir nicht", Assert.Single(await Replies()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_late_too_large_and_no_message_at_all()
    {
        Assert.Equal(Receipt.Unreadable, await Take("kein Brief"));
        var large = new MemoryStream(Encoding.UTF8.GetBytes(Mail(new string('x', 2_000_000))));
        var (raw, isWhole) = await ReceiveCommand.Read(large, 1024 * 1024, default);
        Assert.False(isWhole);
        Assert.Equal(Receipt.Refused, await Take(raw, isWhole));
        Assert.Contains("größer als 1 MB", Assert.Single(await Replies()).Text, StringComparison.Ordinal);
        house.Clock.Advance(TimeSpan.FromDays(401));
        Assert.Equal(Receipt.Refused, await Take(Mail("Endlich.")));
        Assert.Contains("zu lange her", (await Replies())[^1].Text, StringComparison.Ordinal);
    }

    private async Task<SentLetter> Ask()
    {
        await house.In(db => db.PostAnswerable(new Letter(anna.Email, anna.Name, "Eintrag im Gästebuch",
            "Sie erhalten diese E-Mail, weil …")
            .Says("Wer kommt?"), Guestbook.Matter, book, anna.Id, house.Clock.Now, default));
        await house.RunJobs();
        return house.Letters[^1];
    }

    private Task<Receipt> Take(string mail) => Take(Encoding.UTF8.GetBytes(mail), isWhole: true);

    private async Task<Receipt> Take(ReadOnlyMemory<byte> mail, bool isWhole)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MailReception>().Take(mail, isWhole, default);
    }

    private string Mail(string text, string from = "Anna <anna.morgenstern@landkreis.example>", string? to = null,
        string subject = "AW: Ferien",
        string headers = "") =>
        $"{headers}From: {from}\nTo: {to ?? Address}\nSubject: {subject}\nMessage-ID: <{Guid.NewGuid():N}@landkreis.example>\n"
            + $"Date: Tue, 3 Mar 2026 15:12:09 +0100\nContent-Type: text/plain; charset=utf-8\n\n{text}\n\n"
            + $"Am 03.03.26 um 14:05 schrieb Bündnisnetz:\n> {AnswerText.CutLine}\n> Wer kommt?\n";

    private Task<List<string>> Said() => house.In(db => db.Notices.Where(notice => notice.Group == Guestbook.Group)
        .Select(notice => notice.Sentence).ToListAsync());

    private async Task<List<SentLetter>> Replies()
    {
        await house.RunJobs();
        return [.. house.Letters.Where(one => one.Subject.StartsWith("Zu Ihrer E-Mail", StringComparison.Ordinal))];
    }

    private static string Corpus(string name) => Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "Tests", "Notifications",
        "Incoming",
        "Corpus"), $"*-{name}.eml").Single();
}
