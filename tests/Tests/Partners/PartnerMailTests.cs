using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Reviews;

namespace Buendnisnetz.Tests.Partners;

/// <summary>Partners confirm themselves once a year, by mail and without an account.</summary>
public sealed class PartnerMailTests : IAsyncLifetime
{
    private const string Mailbox = "vorstand@sportverein.example";
    private readonly TestHouse house = new();

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task One_mail_a_year_for_a_mailbox_and_a_button_confirms()
    {
        var path = await Reached("Jährlich");
        await house.Pass(360);
        Assert.Empty(Mails);
        await house.Pass(6);
        var (visitor, answer) = (house.Visit(), Assert.Single(Mails).AnswerIn());
        for (var look = 0; look < 10; look++) await visitor.Open(answer);
        Assert.Null((await Partner(path)).ConfirmedItselfAt);
        await visitor.Submit(form: "main .card form");
        Assert.Contains("Danke", visitor.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal(house.Clock.Now, (await Partner(path)).ConfirmedItselfAt);
        Assert.Contains("selbst bestätigt", (await (await house.SignIn(Cast.Anna)).Open($"{path}/partner-liste")).Body!.TextContent);
        for (var month = 0; month < 11; month++) await house.Pass(30);
        Assert.Single(Mails);
        await house.Pass(40);
        Assert.Equal(2, Mails.Count);
    }

    [Fact]
    public async Task Two_alliances_one_mail()
    {
        await Reached("Eins");
        await Reached("Zwei");
        await house.Pass(366);
        Assert.Contains("2 Bündnissen", Assert.Single(Mails).Subject);
    }

    [Fact]
    public async Task Another_wording_waits_for_the_coordination()
    {
        var path = await Reached("Vorschlag");
        var visitor = await Asked();
        await visitor.Open(visitor.Page.QuerySelector("#aendern a")!.GetAttribute("href")!);
        await visitor.Submit(new { Form__Contribution = "Zwei Turnhallen", Form__Mailbox = "neu@sportverein.example" });
        Assert.Equal("Turnhalle", (await Partner(path)).Contribution);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/pruefen");
        await anna.Submit(form: "form[action$='/uebernahme']");
        var partner = await Partner(path);
        Assert.Equal(("Zwei Turnhallen", "neu@sportverein.example"), (partner.Contribution, partner.Email));
    }

    [Fact]
    public async Task Leaving_takes_one_button_and_nobody_can_stop_it()
    {
        var path = await Reached("Ende");
        await (await Asked()).Submit(form: "#ende form");
        Assert.False((await Partner(path)).IsActive);
    }

    [Fact]
    public async Task Who_wishes_for_no_such_mails_gets_none_and_a_mail_program_can_say_so_too()
    {
        var path = await Reached("Ruhe");
        await Asked();
        var letter = Assert.Single(Mails);
        Assert.Contains("List-Unsubscribe", letter.Headers.Keys);
        Assert.Contains($"{letter.AnswerIn()}/keine-mails", letter.Headers["List-Unsubscribe"]);
        using var answer = await OneClick($"{letter.AnswerIn()}/keine-mails");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull((await Partner(path)).NoMailsSince);
        await house.Pass(370);
        Assert.Single(Mails);
    }

    [Fact]
    public async Task Who_wishes_for_no_such_mails_finds_the_way_back_on_the_same_page()
    {
        var path = await Reached("Doch wieder");
        var partner = await Asked();
        await partner.Submit(form: "#keine-mails");
        Assert.NotNull((await Partner(path)).NoMailsSince);
        await partner.Submit(form: "#keine-mails", button: "button[name='doch']");
        Assert.Null((await Partner(path)).NoMailsSince);
    }

    [Fact]
    public async Task A_mail_of_before_names_another_address_for_no_more_mails_and_never_confirms_by_it()
    {
        var path = await Reached("Früher");
        await Asked();
        using var answer = await OneClick($"{Assert.Single(Mails).AnswerIn()}?handler=KeineMails");
        var partner = await Partner(path);
        Assert.NotNull(partner.NoMailsSince);
        Assert.Null(partner.ConfirmedItselfAt);
    }

    private Task<HttpResponseMessage> OneClick(string path) =>
        house.Visit().Client.PostAsync(path, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]));

    private IReadOnlyList<SentLetter> Mails => [.. house.Letters.Where(letter => letter.To.Contains(Mailbox, StringComparison.Ordinal))];

    private async Task<string> Reached(string name)
    {
        var path = await house.Found(name);
        await house.In(async db =>
        {
            var alliance = await db.Alliances.Include(one => one.Partnerships).ThenInclude(one => one.Organisation)
                .SingleAsync(one => one.Name == name);
            alliance.NoteMailbox(alliance.Partnerships.Single(one => one.Contribution == "Turnhalle"), Mailbox, null, house.Clock.Now);
        });
        return path;
    }

    private async Task<Browser> Asked()
    {
        await house.Pass(366);
        var visitor = house.Visit();
        await visitor.Open(Assert.Single(Mails).AnswerIn());
        return visitor;
    }

    private async Task<Partnership> Partner(string path) => (await house.Facts(path)).Partnerships
        .Single(one => one.Organisation!.Name == "Sportverein Beispiel");
}
