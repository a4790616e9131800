using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Partners;

/// <summary>Mailboxes that are missing are a task, and all of them are entered on one page.</summary>
public sealed class MailboxTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task What_is_missing_waits_at_the_desk_and_is_entered_on_one_page()
    {
        var path = await Found("Ohne Adressen");
        var anna = await house.SignIn(Cast.Anna);
        Assert.NotNull((await anna.Open("/schreibtisch")).QuerySelector($"a[href='{path}/partner-postfaecher']"));
        await anna.Open($"{path}/partner-postfaecher");
        var fields = anna.Page.QuerySelectorAll("main form input[type=email]").Select(field => field.GetAttribute("name")!).ToList();
        Assert.Equal(3, fields.Count);
        await anna.Submit(new Dictionary<string, object> { [fields[0]] = "eins@partner.example", [fields[1]] = "kein Postfach" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Equal("eins@partner.example", anna.Page.QuerySelector($"[name='{fields[0]}']")!.GetAttribute("value"));
        await anna.Submit(new Dictionary<string, object> { [fields[1]] = "" });
        Assert.Equal($"{path}/partner-liste", anna.Path);
        Assert.Contains("2 Partner haben noch kein Postfach", anna.Page.QuerySelector(".notice")!.TextContent);
        Assert.Equal(["eins@partner.example"], await Mailboxes("Ohne Adressen"));
    }

    [Fact]
    public async Task A_partner_of_somebody_else_is_not_reached_by_its_id()
    {
        var path = await Found("Eigene");
        await Found("Fremde");
        var foreign = await house.In(async db =>
            (await db.Alliances.ForJoining.FirstAsync(one => one.Name == "Fremde")).Partnerships[0].Id);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/partner-postfaecher");
        var id = anna.Page.QuerySelector("main form input[name='Entries[0].Id']")!;
        id.SetAttribute("value", foreign.ToString());
        await anna.Submit(new Dictionary<string, object> { ["Entries[0].Email"] = "fremd@partner.example" });
        Assert.Empty(await Mailboxes("Fremde"));
        Assert.Empty(await Mailboxes("Eigene"));
    }

    private async Task<string> Found(string name)
    {
        var path = await house.Found(name);
        await house.In(async db =>
        {
            var alliance = await db.Alliances.ForJoining.FirstAsync(one => one.Name == name);
            foreach (var partner in alliance.ActivePartnerships.ToList()) alliance.NoteMailbox(partner, null, null, house.Clock.Now);
            while (alliance.ActivePartnerships.Count() < 3)
                alliance.JoinAsPerson($"Partner {alliance.ActivePartnerships.Count()}", null, null, null, house.Clock.Now);
        });
        return path;
    }

    private Task<List<string>> Mailboxes(string name) => house.In(async db =>
        (await db.Alliances.ForJoining.FirstAsync(one => one.Name == name)).Partnerships.Select(partner => partner.Email)
            .OfType<string>().ToList());
}
