using Buendnisnetz.Notifications;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Alliances;

/// <summary>What happens around a fact when somebody confirms, doubts or changes it.</summary>
internal static class FactCare
{
    extension(Db db)
    {
        /// <summary>Says that a fact is still right; what waited for it is settled.</summary>
        public async Task ConfirmFact(AgeingFacts kind, Guid fact, Guid? by, DateTimeOffset at, CancellationToken cancel)
        {
            await kind.Confirm(db, fact, by, at, cancel);
            await db.Settle(kind.Code, fact, by, at, cancel);
        }

        /// <summary>Closes the enquiry about a fact and answers those who doubted it.</summary>
        public async Task Settle(string kind, Guid fact, Guid? by, DateTimeOffset at, CancellationToken cancel)
        {
            foreach (var enquiry in await db.Enquiries.Where(one => one.Kind == kind && one.FactId == fact && one.ClosedAt == null).ToListAsync(cancel)) enquiry.Close(at);
            foreach (var doubt in await db.Doubts.Open.Where(one => one.Kind == kind && one.FactId == fact).ToListAsync(cancel)) await db.Settle(doubt, by, at, cancel);
        }

        /// <summary>Settles what somebody reported, and answers where an answer was wished for.</summary>
        public async Task Settle(Doubt doubt, Guid? by, DateTimeOffset at, CancellationToken cancel)
        {
            if (doubt.Settle(by, at) is not { } email) return;
            var alliance = await db.Alliances.AsNoTracking().SingleAsync(one => one.Id == doubt.AllianceId, cancel);
            var wording = (await db.Wordings([(doubt.Kind, doubt.FactId)], cancel)).Values.FirstOrDefault();
            db.Post(EnquiryLetters.ToDoubter(doubt, email, wording?.Title ?? alliance.Name, alliance.Name, db.GetService<Site>().Link(wording?.PublicPath ?? alliance.Path)), at);
        }

        /// <summary>Takes what somebody reports: whoever looks after the fact knows at once. The same report twice counts once.</summary>
        public async Task Doubt(AgeingFacts kind, AgeingFact fact, FactWording wording, string text, string? email, DateTimeOffset at, CancellationToken cancel)
        {
            var waiting = await db.Doubts.Open.Where(one => one.Kind == kind.Code && one.FactId == fact.FactId).ToListAsync(cancel);
            if (waiting.Exists(one => one.Says(text))) return;
            db.Doubts.Add(Alliances.Doubt.Receive(kind.Code, fact, text, email, at));
            var enquiry = await db.Enquiries.FirstOrDefaultAsync(one => one.Kind == kind.Code && one.FactId == fact.FactId && one.ClosedAt == null, cancel)
                ?? db.Enquiries.Add(Enquiry.Open(kind.Code, fact.FactId, fact.AllianceId, at)).Entity;
            enquiry.Tell(EnquiryStep.Coordination, at);
            await db.NotifyTeam(fact.AllianceId, EnquiryStep.Coordination, $"Jemand meldet: „{wording.Title}“ stimmt nicht. Bitte sehen Sie nach.", at, cancel);
        }

        /// <summary>Tells those who are asked at this step, at the desk.</summary>
        public async Task NotifyTeam(Guid allianceId, EnquiryStep step, string sentence, DateTimeOffset at, CancellationToken cancel)
        {
            var team = await Responsibles.Load(db, [allianceId], at, cancel);
            var alliance = await db.Alliances.AsNoTracking().SingleAsync(one => one.Id == allianceId, cancel);
            foreach (var person in team.Of(allianceId, step))
            {
                var isOwn = team.Team(allianceId).Contains(person);
                db.Notify(person, sentence, isOwn ? alliance.Below("pruefen") : alliance.Path, alliance.Name, at, isOwn ? alliance.Id : null);
            }
        }
    }
}
