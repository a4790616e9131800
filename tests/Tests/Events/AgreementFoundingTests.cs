using Buendnisnetz.Alliances;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Events;

/// <summary>A new alliance is founded of an agreement, once, and says where it comes from.</summary>
public sealed class AgreementFoundingTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task An_alliance_that_is_founded_of_an_agreement_says_so_and_whoever_did_it_has_its_coordination()
    {
        var planned = await house.Today("Konferenz mit Gründung");
        var agreed = await house.Agreement(planned);
        var page = $"{planned.AgreementsPath}/{agreed.Id}/buendnis-neu";
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(page);
        await anna.Submit(new { Name = "Aus Vereinbarung gewachsen" });
        var founded = await house.In(db => db.Alliances.SingleAsync(one => one.Name == "Aus Vereinbarung gewachsen"));
        Assert.Equal((LifeState.Founding, founded.Below("bearbeiten")), (founded.State, anna.Path));
        Assert.Equal(founded.Id, (await house.Find(agreed.FormKey)).AllianceId);
        Assert.Contains("Konferenz mit Gründung",
            (await house.Visit().Open(founded.Path)).QuerySelector("section[aria-labelledby=herkunft]")!.TextContent);
        await anna.Open(page);
        Assert.EndsWith("/buendnis", anna.Path);
        Assert.Equal(1, await house.In(db => db.Alliances.CountAsync(one => one.Name == "Aus Vereinbarung gewachsen")));
    }
}
