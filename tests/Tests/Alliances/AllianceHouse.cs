using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Tests.Alliances;

/// <summary>Alliances in the database of a test house.</summary>
internal static class AllianceHouse
{
    extension(TestHouse house)
    {
        /// <summary>An active alliance in the Landkreis Konstanz, run by Anna; Bilal is her deputy, Carla edits.</summary>
        public async Task<string> Found(string name = "Leben im Landkreis")
        {
            var alliance = await house.In(async db =>
            {
                var made = Founded.NearlyReady(name);
                db.Alliances.Add(made);
                made.WorkIn([await db.Areas.FirstAsync(area => area.Key == AreaKey.Parse("08335"))], null, house.Clock.Now);
                made.Start(null, house.Clock.Now);
                return made;
            });
            await house.Seat(await house.Meet(Cast.Anna), AllianceSeats.Place, alliance.Id, AllianceSeats.Coordinator);
            await house.Seat(await house.Meet(Cast.Bilal), AllianceSeats.Place, alliance.Id, AllianceSeats.Deputy);
            await house.Seat(await house.Meet(Cast.Carla), AllianceSeats.Place, alliance.Id, AllianceSeats.Editor);
            return alliance.Path;
        }
    }
}
