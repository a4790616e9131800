using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances;

/// <summary>
/// Takes back alliances that were entered by mistake: only in founding, as long as nobody has entered or changed anything.
/// </summary>
public static class AllianceTakingBack
{
    private static readonly Type[] Parts = [typeof(AllianceArea), typeof(AllianceField), typeof(HistoryEntry), typeof(NetworkAffiliation)];

    extension(Db db)
    {
        /// <summary>
        /// Takes back these alliances, as if they had never been entered: those that nobody has changed, in which nobody holds or held a
        /// seat, and to which nothing refers but what goes with them. The ones that stay, each with the sentence that says why; the caller
        /// saves.
        /// </summary>
        public async Task<IReadOnlyDictionary<Guid, string>> TakeBackAlliances(
            IReadOnlyCollection<Guid> ids, IReadOnlyCollection<Guid> going, Guid? by, DateTimeOffset at, CancellationToken cancel)
        {
            var used = await db.ReferredTo<Alliance>(ids, Parts, going, cancel);
            var held = await db.Seats.Where(seat => seat.Place == AllianceSeats.Place && ids.Contains(seat.PlaceId))
                .Select(seat => seat.PlaceId).Distinct().ToListAsync(cancel);
            Dictionary<Guid, string> stay = [];
            foreach (var alliance in await db.Alliances.Where(one => ids.Contains(one.Id)).ToListAsync(cancel))
                if (alliance.ObstacleToTakingBackEntry(held.Contains(alliance.Id), used.Contains(alliance.Id)) is { } obstacle)
                    stay[alliance.Id] = obstacle;
                else db.Forget(alliance, by, at);
            return stay;
        }

        private void Forget(Alliance alliance, Guid? by, DateTimeOffset at)
        {
            alliance.SayTakenBack(by, at);
            db.Remove(alliance);
        }
    }
}
