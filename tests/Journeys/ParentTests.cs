using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>A parent with a phone looks for help where she lives.</summary>
public sealed class ParentTests(OpenHouse house)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_parent_types_a_postcode_and_sees_whom_to_ask(bool script)
    {
        await using var parent = await house.Visit(width: 360, script);
        await parent.Open("/");
        await parent.Type("Postleitzahl oder Ort", "78315");
        await parent.Press("Bündnis finden");
        await parent.Sees("Dieses Bündnis ist für Sie da");
        await parent.Follow("Leben im Landkreis Konstanz");
        await Assertions.Expect(parent.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Leben im Landkreis Konstanz");
        await parent.Sees("Wer in der Pause antwortet");
        await Assertions.Expect(parent.Main.Locator(".contact-point a[href^='mailto:'], .contact-point a[href^='tel:']").First)
            .ToBeVisibleAsync();
        Assert.Empty(parent.Complaints);
    }

    [Fact]
    public async Task A_name_that_many_places_bear_is_asked_back()
    {
        await using var parent = await house.Visit(width: 360, script: false);
        await parent.Open("/");
        await parent.Type("Postleitzahl oder Ort", "Neuenkirchen");
        await parent.Press("Bündnis finden");
        var answer = parent.Main.Locator("[role=status] a", new() { HasText = "Neuenkirchen" });
        Assert.True(await answer.CountAsync() > 1, "Several places are called Neuenkirchen.");
        await answer.First.ClickAsync();
        await parent.Sees("Für Familien in Neuenkirchen");
    }
}
