using Buendnisnetz.Organisations;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Reviews;

namespace Buendnisnetz.Tests.Partners;

public sealed class SimilarPartnerTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task An_organisation_that_is_known_already_is_taken_with_all_that_was_typed()
    {
        var path = await house.Found("Doppelt");
        await house.In(db => db.EnterOrganisation(
            "Nähstube Rheinfalter", new OrganisationFacts("verein", "Singen"), null, house.Clock.Now));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/partner-neu");
        await anna.Submit(new
        {
            Form__Name = "Nähstube Rheinfalter e.V.",
            Form__Category = "verein",
            Form__Town = "Singen",
            Form__Contribution = "Kostüme",
            Form__Email = "hallo@naehstube.example",
        });
        Assert.Contains("„Nähstube Rheinfalter e.V.“ nicht eintragen", anna.Page.Body!.TextContent);
        await anna.Submit(form: "#partner", button: "[aria-label='Diese nehmen: Nähstube Rheinfalter']");
        var partner = Assert.Single((await house.Facts(path)).Partnerships, one => one.Name == "Nähstube Rheinfalter");
        Assert.Equal(("Kostüme", "hallo@naehstube.example"), (partner.Contribution, partner.Email));
    }

    [Fact]
    public async Task What_is_typed_beside_the_question_counts_and_what_is_wrong_is_said_before_it()
    {
        var path = await house.Found("Fragt einmal");
        await house.In(db => db.EnterOrganisation("Turnverein Seeblick", new OrganisationFacts("verein", "Singen"), null, house.Clock.Now));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/partner-neu");
        await anna.Submit(new { Form__Name = "Turnverein Seeblick e.V.", Form__Category = "verein", Form__Since = "Sommer 2031" });
        Assert.Contains("Der Beginn liegt in der Zukunft", anna.Page.QuerySelector(".error-summary")!.TextContent);
        Assert.DoesNotContain("Gibt es diese Organisation schon?", anna.Page.Body!.TextContent);
        await anna.Submit(new { Form__Since = "2020" });
        await anna.Submit(new { Form__Contribution = "Eine Halle", Form__Town = "Konstanz" }, "#partner", "button[name='Form.NewName']");
        var partner = Assert.Single((await house.Facts(path)).Partnerships, one => one.Name == "Turnverein Seeblick e.V.");
        Assert.Equal(("Eine Halle", "Konstanz"), (partner.Contribution, partner.Organisation!.Town));
    }
}
