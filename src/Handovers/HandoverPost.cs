using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Handovers;

/// <summary>What of a hand-over goes out by mail, in the transaction of the step itself.</summary>
internal static class HandoverPost
{
    /// <summary>The word in the address of the question to a successor.</summary>
    public const string Purpose = "uebergabe";

    extension(Db db)
    {
        private Site House => db.GetService<Site>();

        /// <summary>Asks the successor by a letter with a personal link; an older link does not work any more (INV-71).</summary>
        public async Task AskSuccessor(Handover handover, Alliance alliance, DateTimeOffset at, CancellationToken cancel)
        {
            var people = await db.PeopleOf(handover, cancel);
            await db.TakeBackQuestions(Purpose, handover.Id, at, cancel);
            handover.AskAgain(at);
            var url = db.House.Link(db.AskByLink(Purpose, handover.Id, handover.SuccessorId, Handover.TimeToAnswer, at));
            db.Post(HandoverLetters.Ask(handover, alliance, people.Leaving?.Name ?? "Die Koordination", people.Name, people.Email, url), at);
        }

        /// <summary>Tells both what the acceptance means; of a seat that went over at once, that it did.</summary>
        public async Task TellOfAcceptance(Handover handover, Alliance alliance, Person successor, DateTimeOffset at, CancellationToken cancel)
        {
            if (!handover.IsOpen) await db.TellOfTransfer(handover, alliance, successor, at, cancel);
            else if ((await db.PeopleOf(handover, cancel)).Leaving is { } leaving) db.Post(HandoverLetters.Accepted(handover, alliance, leaving, successor.Name, db.House), at);
        }

        /// <summary>Welcomes the one and thanks the other.</summary>
        public async Task TellOfTransfer(Handover handover, Alliance alliance, Person successor, DateTimeOffset at, CancellationToken cancel)
        {
            db.Post(HandoverLetters.Welcome(handover, alliance, successor, db.House), at);
            if ((await db.PeopleOf(handover, cancel)).Leaving is { } leaving) db.Post(HandoverLetters.Farewell(handover, alliance, leaving, successor.Name), at);
        }

        /// <summary>Tells the leaving coordinator of a no, and that nothing has changed.</summary>
        public async Task TellOfRefusal(Handover handover, Alliance alliance, string? words, DateTimeOffset at, CancellationToken cancel)
        {
            if ((await db.PeopleOf(handover, cancel)).Leaving is { } leaving) db.Post(HandoverLetters.Declined(handover, alliance, leaving, words, db.House), at);
        }

        /// <summary>Tells the leaving coordinator that nobody answered.</summary>
        public async Task TellOfSilence(Handover handover, Alliance alliance, DateTimeOffset at, CancellationToken cancel)
        {
            await db.TakeBackQuestions(Purpose, handover.Id, at, cancel);
            if ((await db.PeopleOf(handover, cancel)).Leaving is { } leaving) db.Post(HandoverLetters.Expired(handover, alliance, leaving, db.House), at);
        }

        /// <summary>Tells the named successor that the question has settled itself; to be called before it is withdrawn.</summary>
        public async Task TellOfWithdrawal(Handover handover, Alliance alliance, DateTimeOffset at, CancellationToken cancel)
        {
            var people = await db.PeopleOf(handover, cancel);
            await db.TakeBackQuestions(Purpose, handover.Id, at, cancel);
            if (people.Email.Length > 0) db.Post(HandoverLetters.Withdrawn(handover, alliance, people.Name, people.Email), at);
        }

        /// <summary>Tells the one who left that nothing is missing.</summary>
        public async Task TellOfConfirmation(Handover handover, Alliance alliance, string successor, DateTimeOffset at, CancellationToken cancel)
        {
            if ((await db.PeopleOf(handover, cancel)).Leaving is { } leaving) db.Post(HandoverLetters.Found(handover, alliance, leaving, successor), at);
        }

        /// <summary>The two people of a hand-over.</summary>
        public async Task<HandoverPeople> PeopleOf(Handover handover, CancellationToken cancel)
        {
            Guid?[] ids = [handover.LeavingId, handover.SuccessorId];
            var people = await db.People.Where(person => ids.Contains(person.Id)).ToListAsync(cancel);
            return new(people.Find(person => person.Id == handover.LeavingId), people.Find(person => person.Id == handover.SuccessorId), handover);
        }
    }
}

/// <summary>Who leaves and who comes.</summary>
internal sealed record HandoverPeople(Person? Leaving, Person? Successor, Handover Handover)
{
    public string Name => Successor?.Name ?? Handover.SuccessorName ?? "";

    public string Email => Successor?.Email ?? Handover.SuccessorEmail ?? "";
}
