using Buendnisnetz.Bookings;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>What people read of their registrations among their own data.</summary>
public sealed class OwnBookingDataTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task In_which_workshop_one_was_and_when_stands_in_ones_own_data_and_goes_with_the_registration()
    {
        var planned = await house.Conference("Eigene Daten", 9);
        var inside = await house.Workshop(planned, "Besucht", 10, 11, 5);
        var outside = await house.Workshop(planned, "Ausgelassen", 12, 13, 5);
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee(Cast.Anna.Name, Cast.Anna.Email.ToUpperInvariant())],
            IsKnown: true, Wishes: [(inside.Id, 1)]), at, default));
        var own = await house.Find(planned, Cast.Anna.Name);
        var stranger = await house.Register(planned, "Fremde Besuche");
        await house.In(db =>
        {
            db.SessionVisits.AddRange(SessionVisit.Of(own, inside.Id, inside.BeginsAt),
                SessionVisit.Of(stranger, outside.Id, outside.BeginsAt));
            return Task.CompletedTask;
        });
        var anna = await house.SignIn(Cast.Anna);
        var page = await anna.Open("/profil/daten");
        var told = page.QuerySelectorAll("main section")
            .Single(part => part.QuerySelector("h2")?.TextContent == "Workshops, in denen Sie waren").TextContent;
        Assert.Contains("Besucht", told);
        Assert.Contains(inside.BeginsAt.LongMoment, told);
        Assert.DoesNotContain("Ausgelassen", told);
        Assert.Contains(page.QuerySelectorAll("main section h2"), head => head.TextContent == "Ihre Plätze in Workshops");
        await anna.Open("/profil/loeschen");
        await anna.Submit(new { IsSure = true });
        await house.RunJobs();
        Assert.Equal([stranger.Id], await house.In(db => db.SessionVisits.Where(one => one.EventId == planned.Id)
            .Select(one => one.BookingId).ToListAsync()));
    }
}
