using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Handovers;

/// <summary>Who leads an alliance gives the seats that an alliance has, and no others.</summary>
public sealed class TeamTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("Administrator")]
    [InlineData("Office")]
    [InlineData("DataProtection")]
    public async Task A_role_that_the_page_does_not_offer_is_refused(string role)
    {
        var alliance = await house.Alliance($"Rollen {role}", Cast.Anna);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(alliance.Below("team"));
        var token = anna.Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Form.Name"] = "Eva Eindringling",
            ["Form.Email"] = $"eva.{role.ToLowerInvariant()}@example.org",
            ["Form.Role"] = role,
            ["__RequestVerificationToken"] = token,
        });
        using var answer = await anna.Client.PostAsync(alliance.Below("team"), form, TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Diese Rolle hat ein Bündnis nicht zu vergeben", page, StringComparison.Ordinal);
        var seats = await house.In(db => db.Seats.Of(AllianceSeats.Place, alliance.Id).Select(seat => seat.Role).ToListAsync());
        Assert.Equal([AllianceSeats.Coordinator], seats);
    }
}
