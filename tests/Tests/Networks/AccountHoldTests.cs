using Buendnisnetz.Alliances;
using Buendnisnetz.Accounts;
using Buendnisnetz.Handovers;
using Buendnisnetz.Networks;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Handovers;

namespace Buendnisnetz.Tests.Networks;

/// <summary>Who is forgotten because nobody ever came, and who is not because somebody counts on them.</summary>
public sealed class AccountHoldTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly Cast Alumna = new("Alma Alumna", "alma@alumnae.example");
    private static readonly Cast Stranger = new("Silvan Fremd", "silvan@fremd.example");
    private static readonly Cast Deputy = new("Dana Deputat", "dana@deputat.example");

    [Fact]
    public async Task An_account_that_nobody_entered_is_forgotten_unless_something_ties_it()
    {
        var path = await house.Found("Familie mit Nachfolge");
        foreach (var cast in new[] { Alumna, Stranger, Deputy, LeadershipHouse.Nora }) await house.Meet(cast);
        await TieAlumna();
        await house.Seat(await house.Meet(Deputy), AllianceSeats.Place, (await house.AllianceAt(path)).Id, AllianceSeats.Deputy);
        await house.Announce(path, LeadershipHouse.Nora, house.Clock.Now.BerlinDay.AddDays(300));
        var nora = house.Visit();
        await nora.Open(house.LinkTo(LeadershipHouse.Nora));
        await nora.Submit(form: "main form:not([action*=Decline])");
        Assert.Equal(HandoverState.Checklist, await house.In(db => db.Handovers.Select(handover => handover.State).SingleAsync()));

        house.Clock.Advance(TimeSpan.FromDays(230));
        await house.RunDaily();

        string[] all = [Alumna.Email, Stranger.Email, Deputy.Email, LeadershipHouse.Nora.Email];
        var kept = await house.In(db => db.People.Where(person => all.Contains(person.Email) && person.LastSeenAt == null)
            .Select(person => person.Email).ToListAsync());
        Assert.Equal(all.Except([Stranger.Email]).Order(), kept.Order());
    }

    private async Task TieAlumna()
    {
        var network = await house.Begin("Alumnae", profile: NetworkHouse.Arge with { Kind = NetworkKind.AlumniNetwork });
        var alumna = await house.Meet(Alumna);
        await house.In(async db => db.Memberships.Add(Membership.Enter(network,
            await db.People.FirstAsync(person => person.Id == alumna.Id), null, null, house.Clock.Now)));
    }
}
