using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Buendnisnetz.Accounts;
using Buendnisnetz.Community;
using Buendnisnetz.Notifications;
using Microsoft.Extensions.DependencyInjection;
using Thread = Buendnisnetz.Community.Thread;

namespace Buendnisnetz.Tests.Community;

/// <summary>Who never opens the pages asks, answers, thanks and ends by mail.</summary>
public sealed partial class ByMailTests : IAsyncLifetime
{
    private readonly TestHouse house = new()
    {
        Settings = { ["Mail:AnswerAddress"] = "antwort@netz.example" },
        MayBeLent = true,
    };

    public async ValueTask InitializeAsync()
    {
        await house.InitializeAsync();
        await house.Neighbours("Schreibt Briefe");
        foreach (var who in new[] { Cast.Anna, Cast.Dragan })
        {
            var browser = await house.SignIn(who);
            await browser.Open(NoticePaths.Preferences);
            await browser.Submit(new { Rhythm = "Immediately" });
        }
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task A_question_is_asked_answered_and_settled_by_somebody_who_never_opens_a_page()
    {
        await Tell(Cast.Anna, "Die AWO ist neu dabei.");
        await Tell(Cast.Anna, "Ein Termin steht fest.");
        await Morning();
        var digest = LastTo(Cast.Anna);
        Assert.Contains("Haben Sie selbst eine Frage an alle Koordinierenden", digest.Text);
        Assert.Equal(Receipt.Taken, await Send(Cast.Anna, digest,
            "Hallo zusammen,\nwer hat schon Betreuung in den Ferien? Uns fehlt ein Raum."));
        var thread = await house.In(db => db.Threads.SingleAsync());
        Assert.Equal((ThreadKind.Question, "wer hat schon Betreuung in den Ferien?"), (thread.Kind, thread.Title));
        Assert.Contains("Ihre Frage steht jetzt im Raum", LastTo(Cast.Anna).Text);

        await Follow(Cast.Dragan, SubscribedTo.Thread, thread);
        await house.Reply(thread, Cast.Carla, "Fragt die Schule, sie hat im Sommer **Platz**.");
        await Soon();
        Assert.Equal(Receipt.Taken, await Send(Cast.Dragan, LastTo(Cast.Dragan), "Bei uns ist es das Jugendhaus."));
        await Soon();
        var letters = house.Letters.Where(one => one.To.Contains(Cast.Anna.Email) && one.Subject == thread.Title).ToList();
        Assert.Contains($"{Cast.Carla.Name} schreibt:\nFragt die Schule, sie hat im Sommer Platz.", letters[^2].Text);
        Assert.Contains("Bei uns ist es das Jugendhaus.", letters[^1].Text);
        Assert.DoesNotContain("Fragt die Schule", letters[^1].Text);
        Assert.Equal(letters[^2].Headers["References"], letters[^1].Headers["References"]);

        var helped = Link(letters[^1].Text, "geholfen");
        var visitor = house.Visit();
        await visitor.Open(helped);
        Assert.DoesNotContain("Jugendhaus", visitor.Page.Body!.TextContent);
        Assert.Null((await Again(thread)).AcceptedId);
        using var pressed = await visitor.Client.PostAsync(helped, null);
        Assert.Equal(HttpStatusCode.OK, pressed.StatusCode);
        var answer = await house.In(db => db.Posts.SingleAsync(one => one.Text.Contains("Jugendhaus")));
        Assert.Equal(answer.Id, (await Again(thread)).AcceptedId);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync(helped[..^38] + "b" + helped[^37..])).StatusCode);
    }

    [Fact]
    public async Task Many_threads_have_one_letter_each_with_its_own_address_and_each_ends_with_one_click()
    {
        var space = await house.Everybody();
        var (first, second) = (await house.Ask(space, Cast.Carla, "Wer druckt Flyer"), await house.Ask(space, Cast.Carla, "Wer kocht"));
        foreach (var thread in new[] { first, second })
        {
            await Follow(Cast.Anna, SubscribedTo.Thread, thread);
            await house.Reply(thread, Cast.Dragan, $"Zu „{thread.Title}“: wir.");
        }
        await Soon();
        var letter = LastTo(Cast.Anna);
        var mailboxes = Mailbox().Matches(letter.Text).Select(found => found.Value).Distinct().ToList();
        Assert.Equal(2, mailboxes.Count);
        Assert.Contains("Zu „Wer kocht“: wir.", letter.Text);
        var box = mailboxes.Single(one => Block(letter.Text, "Wer kocht").Contains(one));
        Assert.Equal(Receipt.Taken, await Send(Cast.Anna, letter, "Wir kochen auch.", box));
        Assert.Equal((0, 2), ((await Again(first)).AnswerCount - 1, (await Again(second)).AnswerCount));

        var leave = Link(Block(letter.Text, "Wer kocht"), "abmelden/von");
        using var client = house.Visit().Client;
        using var answer = await client.PostAsync(leave, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var before = house.Letters.Count(one => one.To.Contains(Cast.Anna.Email));
        await house.Reply(second, Cast.Dragan, "Noch etwas.");
        await Soon();
        Assert.Equal(before, house.Letters.Count(one => one.To.Contains(Cast.Anna.Email)));
        await house.Reply(first, Cast.Dragan, "Und hier auch.");
        await Soon();
        Assert.Contains("Und hier auch.", LastTo(Cast.Anna).Text);
        Assert.Contains("/abmelden/von/", LastTo(Cast.Anna).Headers["List-Unsubscribe"]);
    }

    [Fact]
    public async Task Whoever_left_reads_no_words_and_says_none()
    {
        var (network, _, _) = await house.Neighbours("Bleibt unter sich");
        var thread = await house.Ask(await house.SpaceOf(network), Cast.Carla, "Nur für uns");
        await Follow(Cast.Anna, SubscribedTo.Thread, thread);
        await house.Reply(thread, Cast.Carla, "Unter uns gesagt.");
        await Soon();
        var letter = LastTo(Cast.Anna);
        Assert.Contains("Unter uns gesagt.", letter.Text);
        await house.Reply(thread, Cast.Carla, "Das liest Anna nicht mehr.");
        await house.In(async db =>
        {
            var anna = await db.People.At(Cast.Anna.Email).FirstAsync();
            foreach (var seat in await db.Seats.InForce(house.Clock.Now).HeldBy(anna.Id).ToListAsync()) seat.End(null, house.Clock.Now);
        });
        await Soon();
        Assert.DoesNotContain(house.Letters, one => one.Text.Contains("Das liest Anna nicht mehr."));
        Assert.Equal(Receipt.Refused, await Send(Cast.Anna, letter, "Ich will noch etwas sagen."));
        Assert.Contains("Dieses Gespräch gibt es für Sie nicht.", LastTo(Cast.Anna).Text);
        Assert.Equal(2, (await Again(thread)).AnswerCount);
    }

    [Fact]
    public async Task What_is_written_back_to_a_letter_of_a_joined_thread_stands_where_it_was_joined_into()
    {
        var (network, _, _) = await house.Neighbours("Legt zusammen");
        var space = await house.SpaceOf(network);
        var (old, into) = (await house.Ask(space, Cast.Anna, "Wer leiht Zelte"), await house.Ask(space, Cast.Carla, "Wer hat Zelte"));
        await Follow(Cast.Anna, SubscribedTo.Thread, old);
        await house.Reply(old, Cast.Carla, "Welche Größe?");
        await Soon();
        var letter = LastTo(Cast.Anna);
        await house.Reply(old, Cast.Carla, "Und wann?");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(old.Below("zusammenlegung"));
        await carla.Submit(new { Into = into.Id });
        await Soon();
        Assert.Contains("Und wann?", LastTo(Cast.Anna).Text);
        Assert.Equal(Receipt.Taken, await Send(Cast.Anna, letter, "Für zwanzig Kinder."));
        Assert.Equal(into.Id, await house.In(db => db.Posts.Where(one => one.Text.Contains("zwanzig Kinder")).Select(one => one.ThreadId)
            .SingleAsync()));
        await house.In(async db =>
        {
            var anna = await db.People.At(Cast.Anna.Email).FirstAsync();
            foreach (var seat in await db.Seats.InForce(house.Clock.Now).HeldBy(anna.Id).ToListAsync()) seat.End(null, house.Clock.Now);
        });
        Assert.Equal(Receipt.Refused, await Send(Cast.Anna, letter, "Noch etwas."));
    }

    [Theory]
    [InlineData("Raum für Krabbelgruppe gesucht", "Wer hat einen?", "Raum für Krabbelgruppe gesucht")]
    [InlineData("AW: 3 Mitteilungen aus dem Bündnisnetz", "Liebe Alle,\nich habe eine Bitte.\nWer druckt für uns?", "Wer druckt für uns?")]
    [InlineData("Re: x", "Guten Tag,\n\nwir suchen Fotos.", "wir suchen Fotos.")]
    [InlineData("", "", "Frage per E-Mail")]
    public void A_title_is_the_subject_or_the_sentence_that_asks(string subject, string text, string title) =>
        Assert.Equal(title, QuestionByMail.TitleOf(subject, text));

    private async Task<Receipt> Send(Cast who, SentLetter letter, string text, string? to = null)
    {
        var mail = $"From: {who.Name} <{who.Email}>\nTo: {to ?? letter.Headers["Reply-To"]}\nSubject: AW: {letter.Subject}\n"
            + $"Message-ID: <{Guid.NewGuid():N}@example.org>\nContent-Type: text/plain; charset=utf-8\n\n{text}\n\n"
            + $"Am 03.03.26 um 14:05 schrieb Bündnisnetz:\n> {AnswerText.CutLine}\n> Zitat\n";
        await using var scope = house.Services.CreateAsyncScope();
        var receipt = await scope.ServiceProvider.GetRequiredService<MailReception>().Take(Encoding.UTF8.GetBytes(mail), true, default);
        await house.RunJobs();
        return receipt;
    }

    private async Task Tell(Cast who, string sentence)
    {
        var person = await house.Meet(who);
        await house.In(db => Task.FromResult(db.Notify(person.Id, sentence, "/", "Leben am See", house.Clock.Now)));
    }

    private async Task Follow(Cast who, SubscribedTo kind, Thread thread)
    {
        var person = await house.Meet(who);
        await house.In(async db =>
        {
            if (!await db.IsSubscribed(person.Id, kind, thread.Id.ToString(), default))
                db.Hears(person.Id, kind, thread.Id.ToString(), house.Clock.Now);
        });
    }

    private async Task Soon()
    {
        await house.RunJobs();
        house.Clock.Advance(TimeSpan.FromMinutes(6));
        await house.RunJobs();
    }

    private async Task Morning()
    {
        house.Clock.Advance(TimeSpan.FromDays(1));
        await house.RunDaily();
    }

    private Task<Thread> Again(Thread thread) => house.In(db => db.Threads.FirstAsync(one => one.Id == thread.Id));

    private SentLetter LastTo(Cast who) => house.Letters.Last(one => one.To.Contains(who.Email));

    private static string Link(string text, string part) => new Uri(Regex.Match(text, @"https?://\S*" + part + @"\S*").Value).PathAndQuery;

    /// <summary>What a letter says of one thread, up to where it speaks of the next.</summary>
    private static string Block(string text, string title) =>
        text[text.LastIndexOf($"Neue Antwort auf „{title}“", StringComparison.Ordinal)..].Split("* Neue Antwort")[0];

    [GeneratedRegex(@"antwort\+[a-z2-7]{42}@netz\.example")]
    private static partial Regex Mailbox();
}
