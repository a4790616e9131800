using AngleSharp.Dom;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>Whom the log names at registrations: a guest is no system, and whoever has an account is named.</summary>
public sealed class GuestLogTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Guests_are_called_guests_and_the_team_and_accounts_by_name()
    {
        var planned = await house.Conference("Protokolliert", 9);
        var anna = await house.Meet(Cast.Anna);
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Gustav Gast")]), at, default));
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Anna Konto")], anna.Id, IsKnown: true), at, default));
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Vom Team")], IsKnown: true) { By = anna.Id }, at, default));
        var guest = await house.Find(planned, "Gustav Gast");
        await house.At((desk, at) => desk.Decline(planned, guest.Id, "Doppelt.", anna.Id, at, default));
        var log = await (await house.SignInAdministrator()).Open("/verwaltung/protokoll");
        Assert.Equal(["Gast", Cast.Anna.Name, Cast.Anna.Name], ByWhom(log, "Jemand hat sich zu einer Veranstaltung angemeldet.").Order()
            .OrderBy(name => name == Cast.Anna.Name));
        Assert.Equal([Cast.Anna.Name, Cast.Anna.Name], ByWhom(log, "Eine Anmeldung zu einer Veranstaltung wurde bestätigt."));
        Assert.Equal([Cast.Anna.Name], ByWhom(log, "Eine Anmeldung zu einer Veranstaltung wurde abgesagt."));
    }

    private static IEnumerable<string> ByWhom(IParentNode log, string sentence) => log.QuerySelectorAll("tbody tr")
        .Where(row => row.TextContent.Contains(sentence, StringComparison.Ordinal))
        .Select(row => row.QuerySelectorAll("td")[2].TextContent.Trim());
}
