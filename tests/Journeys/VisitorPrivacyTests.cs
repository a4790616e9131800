using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>What a visit leaves behind: no cookie, no storage, no word to a foreign host.</summary>
public sealed class VisitorPrivacyTests(OpenHouse house)
{
    [Fact]
    public async Task A_visitor_carries_nothing_away_and_meets_nobody_else()
    {
        await using var guest = await house.Visit();
        foreach (var place in Places.OfVisitors)
        {
            await guest.Enter(place);
            Assert.Empty((await guest.Profile.CookiesAsync()).Select(cookie => $"{place}: {cookie.Name}"));
            Assert.Equal(0, await guest.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
        }
        Assert.Empty(guest.Complaints);
    }
}
