using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Networks;

/// <summary>Networks in the database of a test house.</summary>
internal static class NetworkHouse
{
    public static readonly NetworkProfile Arge = new(NetworkKind.StateNetwork, "Bündnisse im Land lernen voneinander.", "",
        BegunOn: FuzzyDate.OfYear(2006));

    private static int number;

    extension(TestHouse house)
    {
        /// <summary>A network; somebody works in its office, if named.</summary>
        public async Task<Network> Begin(string name = "ARGE Beispiel", Cast? office = null, NetworkProfile? profile = null)
        {
            var network = await house.In(async db => db.Networks.Add(Network.Begin(profile
                ?? Arge, name, await db.FreeNetworkSlug(name), null, house.Clock.Now)).Entity);
            if (office is not null) await house.Seat(await house.Meet(office), NetworkSeats.Place, network.Id, NetworkSeats.Office);
            return network;
        }

        /// <summary>An alliance at work, in Konstanz, somebody its coordinator, if named.</summary>
        public async Task<Alliance> Alliance(string name, Cast? coordinator = null)
        {
            var alliance = await house.In(async db =>
            {
                var made = db.Alliances.Add(Founded.NearlyReady($"{name} {Interlocked.Increment(ref number)}")).Entity;
                made.WorkIn([await db.Areas.FirstAsync(area => area.Key == AreaKey.Parse("08335"))], null, house.Clock.Now);
                made.Start(null, house.Clock.Now);
                return made;
            });
            if (coordinator is not null) await house.Seat(await house.Meet(coordinator), AllianceSeats.Place, alliance.Id,
                AllianceSeats.Coordinator);
            return alliance;
        }

        /// <summary>The alliance is a member since then.</summary>
        public Task<Membership> Admit(Network network, Alliance alliance, FuzzyDate? since = null) => house.In(async db =>
            db.Memberships.Add(Membership.Enter(await db.Networks.FirstAsync(one => one.Id == network.Id),
                await db.Alliances.FirstAsync(one => one.Id == alliance.Id), since, null, house.Clock.Now)).Entity);
    }
}
