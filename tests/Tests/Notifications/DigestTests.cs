using System.Net;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Tests.Notifications;

/// <summary>The clock begins on a Saturday at noon; Monday's digest is the first that is due.</summary>
public sealed class DigestTests : IAsyncLifetime
{
    private readonly TestHouse house = new();

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task News_of_the_week_comes_on_Monday_in_one_letter_grouped_by_matter()
    {
        await Notify(Cast.Anna, "Die AWO ist neu dabei.", "Leben am See");
        await Notify(Cast.Anna, "Ein Termin steht fest.", "Netzwerk");
        await Notify(Cast.Anna, "Die Caritas ist neu dabei.", "Leben am See");
        await Morning(1);
        Assert.Empty(house.Letters);
        await Morning(1);
        var letter = Assert.Single(house.Letters);
        Assert.Contains(Cast.Anna.Email, letter.To, StringComparison.Ordinal);
        Assert.Equal("3 Mitteilungen aus dem Bündnisnetz", letter.Subject);
        Assert.Matches("(?s)Leben am See.*Caritas.*AWO.*Netzwerk.*Termin", letter.Text);
        Assert.Contains("weil Sie", letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_told_twice_and_nothing_is_sent_without_news()
    {
        await Notify(Cast.Anna, "Die AWO ist neu dabei.");
        await Morning(2);
        await house.In(db => { db.Enqueue(new DigestMorning(), house.Clock.GetUtcNow()); return Task.CompletedTask; });
        await house.RunJobs();
        await Morning(7);
        Assert.Single(house.Letters);
    }

    [Fact]
    public async Task What_was_read_or_is_no_longer_visible_is_not_told()
    {
        (await Notify(Cast.Anna, "Gelesen.")).Read(house.Clock.GetUtcNow());
        await house.In(async db => (await db.Notices.SingleAsync()).Read(house.Clock.GetUtcNow()));
        await Notify(Cast.Bilal, "Aus einem Bündnis, das er verlassen hat.", placeId: Guid.CreateVersion7());
        await Morning(2);
        Assert.Empty(house.Letters);
    }

    [Fact]
    public async Task Who_wants_it_daily_gets_it_next_morning()
    {
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(NoticePaths.Preferences);
        await anna.Submit(new { Rhythm = "Daily" });
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        await Notify(Cast.Anna, "Die AWO ist neu dabei.");
        await Morning(1);
        Assert.Equal("Mitteilung aus dem Bündnisnetz: Leben am See", Assert.Single(house.Letters).Subject);
    }

    [Fact]
    public async Task A_mail_program_unsubscribes_with_one_POST_without_cookie_or_token()
    {
        await Notify(Cast.Anna, "Die AWO ist neu dabei.");
        await Morning(2);
        var address = await UnsubscribeAddress();
        using var client = house.Visit().Client;
        using var answer = await client.PostAsync(address, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var cookies), string.Join(';', cookies ?? []));
        await Notify(Cast.Anna, "Noch etwas.");
        await Morning(7);
        Assert.Single(house.Letters);
    }

    [Fact]
    public async Task Opening_the_unsubscribe_address_changes_nothing_and_a_wrong_one_is_unknown()
    {
        await Notify(Cast.Anna, "Die AWO ist neu dabei.");
        await Morning(2);
        var (address, scanner) = (await UnsubscribeAddress(), house.Visit());
        for (var i = 0; i < 10; i++) await scanner.Open(address);
        Assert.Equal(Rhythm.Weekly, (await house.In(db => db.DigestWishes.SingleAsync())).Rhythm);
        await scanner.Open(address[..^1] + (address[^1] == 'A' ? 'B' : 'A'));
        Assert.Equal(HttpStatusCode.NotFound, scanner.Status);
    }

    private async Task<string> UnsubscribeAddress()
    {
        var wish = await house.In(db => db.DigestWishes.SingleAsync());
        Assert.Contains(NoticePaths.Unsubscribe(wish), string.Join('\n', Assert.Single(house.Letters).Headers), StringComparison.Ordinal);
        return NoticePaths.Unsubscribe(wish);
    }

    private async Task Morning(int days)
    {
        house.Clock.Advance(TimeSpan.FromDays(days));
        await house.RunDaily();
    }

    private async Task<Notice> Notify(Cast cast, string sentence, string group = "Leben am See", Guid? placeId = null)
    {
        var person = await house.Meet(cast);
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        return await house.In(db => Task.FromResult(db.Notify(person.Id, sentence, "/", group, house.Clock.GetUtcNow(), placeId)));
    }
}
