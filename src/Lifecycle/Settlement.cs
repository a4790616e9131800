using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle;

/// <summary>What a step in the life of an alliance does with all that runs in it, and with the questions that are open about it.</summary>
internal static class Settlement
{
    extension(Db db)
    {
        /// <summary>A pause has begun: everything that runs gets the fate that was chosen for it.</summary>
        public async Task Settle(AlliancePaused happened, CancellationToken cancel)
        {
            foreach (var (topic, thing) in await db.SettledIn(happened.PauseId, cancel))
                await topic.Settle(await db.Decision(happened, thing, cancel));
        }

        /// <summary>A pause is over: what rested with it wakes.</summary>
        public async Task Wake(Guid pause, DomainEvent happened, CancellationToken cancel)
        {
            foreach (var (topic, thing) in await db.SettledIn(pause, cancel))
                if (thing.Fate == PauseFate.Rest && topic.Wake is { } wake) await wake(await db.Decision(happened, thing, cancel));
        }

        /// <summary>
        /// A step was a mistake: what it has ended or brought to rest is as it was, as far as nobody has acted on it. The mistaken end of a
        /// pause brings the pause back, and what rested with that rests on.
        /// </summary>
        public async Task WakeAfterMistake(LifeStepTakenBack happened, CancellationToken cancel)
        {
            var alliance = (await db.Alliances.FindAsync([happened.SubjectId], cancel))!;
            var steps = db.Set<LifeStep>();
            var step = steps.Local.FirstOrDefault(one => one.AllianceId == alliance.Id && one.Number == happened.Step)
                ?? await steps.FirstAsync(one => one.AllianceId == alliance.Id && one.Number == happened.Step, cancel);
            foreach (var topic in db.Catalog.Of<PauseTopic>())
                if (topic.BringBack is { } bring)
                    await bring(new(db, alliance, step.RecordedAt, happened.By, happened.At, cancel));
            if (happened.PauseId is { } pause) await db.Wake(pause, happened, cancel);
        }

        /// <summary>Nobody is asked any more how it goes on.</summary>
        public Task TakeBackLookBack(DomainEvent happened, CancellationToken cancel) =>
            db.TakeBackQuestions(LookBackLetters.Purpose, happened.SubjectId, happened.At, cancel);

        private async Task<List<(PauseTopic Topic, PauseSettlement Thing)>> SettledIn(Guid id, CancellationToken cancel)
        {
            if (await db.Set<CreativePause>().FindAsync([id], cancel) is not { } pause) return [];
            var settlements = db.Entry(pause).Collection(one => one.Settlements);
            if (db.Entry(pause).State != EntityState.Added) await settlements.LoadAsync(cancel);
            return [.. pause.Settlements.Join(db.Catalog.Of<PauseTopic>(), thing => thing.Topic, topic => topic.Code,
                (thing, topic) => (topic, thing))];
        }

        private async Task<PauseDecision> Decision(DomainEvent happened, PauseSettlement thing, CancellationToken cancel)
        {
            var alliance = (await db.Alliances.FindAsync([happened.SubjectId], cancel))!;
            return new(db, alliance, thing.ThingId, thing.Fate, happened.By, happened.At, cancel);
        }
    }
}
