using System.Net;
using AngleSharp.Html.Dom;
using Buendnisnetz.Organisations;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Lists;

/// <summary>Lists of partners as tests need them.</summary>
internal static class PartnerLists
{
    public static async Task<(string Path, Browser Anna)> Begin(this TestHouse house, string name)
    {
        var path = await house.Found(name);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/partner-liste/neu");
        return (path, anna);
    }

    public static Task<Organisation> Known(this TestHouse house, string name, string category, string town) =>
        house.In(db => db.EnterOrganisation(name, new OrganisationFacts(category, town), null, house.Clock.Now));

    public static Task<IHtmlDocument> Paste(Browser browser, params string[] lines) =>
        browser.Submit(new { Upload__Pasted = string.Join('\n', lines) }, form: "main form[enctype]");

    public static async Task Send(Browser browser, FilledForm form)
    {
        using var message = form.Message();
        using var answer = await browser.Client.SendAsync(message);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
