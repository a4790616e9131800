using Buendnisnetz.Notifications;

namespace Buendnisnetz.Reviews;

/// <summary>What happens around a fact when somebody confirms, doubts or changes it.</summary>
public static class FactCare
{
    extension(Db db)
    {
        /// <summary>Says that a fact is still right; what waited for it is settled.</summary>
        internal async Task ConfirmFact(AgeingFacts kind, Guid fact, Guid? by, DateTimeOffset at, CancellationToken cancel)
        {
            await kind.Confirm(db, fact, by, at, cancel);
            await db.SettleFact(kind.Code, fact, by, at, cancel);
        }

        /// <summary>A fact was confirmed or changed: the enquiry about it closes, and what others reported of it is settled.</summary>
        public async Task SettleFact(string kind, Guid fact, Guid? by, DateTimeOffset at, CancellationToken cancel)
        {
            var open = db.Enquiries.Where(one => one.Kind == kind && one.FactId == fact && one.ClosedAt == null);
            foreach (var enquiry in await open.ToListAsync(cancel)) enquiry.Close(at);
            foreach (var doubt in await db.Doubts.Open.Where(one => one.Kind == kind && one.FactId == fact).ToListAsync(cancel))
                doubt.Settle(by, at);
        }

        /// <summary>Takes what somebody reports. The same report twice counts once.</summary>
        internal async Task Receive(
            AgeingFacts kind, AgeingFact fact, string text, string? email, DateTimeOffset at, CancellationToken cancel)
        {
            var waiting = await db.Doubts.Open.Where(one => one.Kind == kind.Code && one.FactId == fact.FactId).ToListAsync(cancel);
            if (!waiting.Exists(one => one.Says(text))) db.Doubts.Add(Doubt.Receive(kind.Code, fact, text, email, at));
        }

        /// <summary>Tells whoever is asked first about a place, at the desk.</summary>
        public async Task TellResponsibles(Guid placeId, string sentence, DateTimeOffset at, CancellationToken cancel)
        {
            if (!(await db.ReviewedPlaces([placeId], cancel)).TryGetValue(placeId, out var place)) return;
            var team = await Responsibles.Load(db, [placeId], at, cancel);
            foreach (var person in team.Of(placeId, EnquiryStep.First)) db.Tell(person, sentence, place, team, at);
        }

        /// <summary>
        /// Who belongs to the place is led to what should be checked, while the seat lasts; who looks after it, to its page.
        /// </summary>
        internal void Tell(Guid person, string sentence, ReviewedPlace place, Responsibles team, DateTimeOffset at)
        {
            var isOwn = team.Team(place.Id).Contains(person);
            db.Notify(person, sentence, isOwn ? place.Checks : place.Path, place.Name, at, isOwn ? place.Id : null);
        }
    }
}
