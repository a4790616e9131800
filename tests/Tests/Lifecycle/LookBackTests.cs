using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Lifecycle;

/// <summary>A year later somebody is asked, and one click decides.</summary>
public sealed partial class LookBackTests : IAsyncLifetime
{
    private readonly TestHouse house = new();
    private string path = "";

    public async ValueTask InitializeAsync()
    {
        await house.InitializeAsync();
        await house.SignInAdministrator();
        path = await house.Found("Rückblick");
        await house.Pauses(path);
        await house.RunJobs();
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task Nobody_is_asked_before_the_day()
    {
        await After(300);
        Assert.Empty(Questions());
    }

    [Fact]
    public async Task Coordinator_and_deputy_are_asked_once_and_one_click_wakes_the_alliance()
    {
        await After(366);
        await house.RunDaily();
        Assert.Equal([$"{Cast.Anna.Name} <{Cast.Anna.Email}>", $"{Cast.Bilal.Name} <{Cast.Bilal.Email}>"], Questions()
            .Select(letter => letter.To).Order(StringComparer.Ordinal));
        var visitor = await Opens(Cast.Anna);
        Assert.Equal(LifeState.CreativePause, await house.StateOf("Rückblick"));
        await visitor.Submit(form: "form[action$='/neustart']");
        Assert.Contains("wieder aktiv", visitor.Page.QuerySelector("main")!.TextContent);
        Assert.Equal(LifeState.Active, await house.StateOf("Rückblick"));
        Assert.Null((await house.Visit().Open(path)).QuerySelector(".pause-notice"));
    }

    [Fact]
    public async Task Who_wants_to_rest_on_is_asked_again_later()
    {
        await After(366);
        var visitor = await Opens(Cast.Bilal);
        await visitor.Submit(new { Months = "6" }, "form[action$='/pause']");
        await After(170);
        Assert.Equal(2, Questions().Count());
        await After(20);
        Assert.Equal(4, Questions().Count());
    }

    [Fact]
    public async Task An_end_in_good_order_keeps_the_pages()
    {
        await After(366);
        var visitor = await Opens(Cast.Bilal);
        await visitor.Submit(form: "form[action$='/ende']");
        Assert.Equal(LifeState.Ended, await house.StateOf("Rückblick"));
        Assert.Contains("beendet", (await house.Visit().Open(path)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Silence_is_reminded_and_then_told_to_the_office()
    {
        await After(366);
        await After(15);
        Assert.Equal(4, Questions().Count());
        await After(15);
        Assert.Contains(Questions(), letter => letter.To.Contains(Cast.Edda.Email, StringComparison.Ordinal)
            && letter.Text.Contains("keine Antwort", StringComparison.Ordinal));
        await After(30);
        Assert.Equal(7, Questions().Count());
        var office = await Opens(Cast.Edda);
        await office.Submit(form: "form[action$='/pause']");
        Assert.Equal(HttpStatusCode.OK, office.Status);
    }

    [Fact]
    public async Task One_answer_settles_the_question_for_everybody()
    {
        await After(366);
        var (anna, bilal) = (await Opens(Cast.Anna), await Opens(Cast.Bilal));
        await bilal.Submit(form: "form[action$='/pause']");
        await anna.Submit(form: "form[action$='/neustart']");
        Assert.Equal(LifeState.CreativePause, await house.StateOf("Rückblick"));
        Assert.Contains("erledigt", anna.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_link_ends_with_the_seat()
    {
        await After(366);
        var bilal = await Opens(Cast.Bilal);
        await house.In(async db => (await db.Seats.FirstAsync(seat => seat.Role == AllianceSeats.Deputy)).End(null, house.Clock.Now));
        await bilal.Submit(form: "form[action$='/ende']");
        Assert.Equal(LifeState.CreativePause, await house.StateOf("Rückblick"));
    }

    [Fact]
    public async Task Without_a_confirmed_coordinator_a_deputy_cannot_wake_it_and_reads_the_way_out()
    {
        await house.In(async db => (await db.Seats.FirstAsync(seat => seat.Role == AllianceSeats.Coordinator
            && seat.Place == AllianceSeats.Place)).End(null, house.Clock.Now));
        await After(366);
        var bilal = await Opens(Cast.Bilal);
        await bilal.Submit(form: "form[action$='/neustart']");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bilal.Status);
        Assert.Contains("Koordination", bilal.Page.QuerySelector(".error-summary")!.TextContent);
        Assert.Equal(LifeState.CreativePause, await house.StateOf("Rückblick"));
    }

    private async Task After(int days)
    {
        house.Clock.Advance(TimeSpan.FromDays(days));
        await house.RunDaily();
    }

    private IEnumerable<SentLetter> Questions() => house.Letters.Where(letter =>
        letter.Subject.Contains("nach der Pause", StringComparison.Ordinal));

    private async Task<Browser> Opens(Cast cast)
    {
        var visitor = house.Visit();
        await visitor.Open(Link().Match(Questions().Last(letter => letter.To.Contains(cast.Email, StringComparison.Ordinal)).Text).Value);
        return visitor;
    }

    [GeneratedRegex(@"/antwort/rueckblick/\S+")]
    private static partial Regex Link();
}
