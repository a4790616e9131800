using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Handovers;

/// <summary>
/// What follows from a step of a hand-over, in the transaction of the step itself, whoever took it: letters, notices, questions taken
/// back. No page has to remember any of it.
/// </summary>
internal static class HandoverReactions
{
    /// <summary>The word in the address of the question to a successor.</summary>
    public const string Purpose = "uebergabe";

    /// <summary>What lies longer back is known, or is told anew by a demo or a restored copy: nobody is written to.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromDays(2);

    public static void Register(Registration module)
    {
        On<HandoverAnnounced>(module, Ask, TellTeam);
        On<SuccessorAskedAgain>(module, Ask);
        On<HandoverAccepted>(module, TakeBack, Accepted);
        On<HandoverDeclined>(module, TakeBack, Declined);
        On<HandoverWithdrawn>(module, TakeBack, Withdrawn);
        On<HandoverExpired>(module, TakeBack, Expired);
        On<HandoverDone>(module, Done, TellTeam);
        On<HandoverConfirmed>(module, Confirmed);
    }

    private static void On<TStep>(Registration module, params ReadOnlySpan<Func<StepTold<TStep>, Task>> reactions)
        where TStep : HandoverStep
    {
        foreach (var react in reactions)
            module.Reacts<TStep>(async (db, step, cancel) =>
            {
                if (db.GetService<TimeProvider>().Now - step.At < Recent) await react(await StepTold<TStep>.Of(db, step, cancel));
            });
    }

    /// <summary>Asks the successor by a letter with a personal link; an older link does not work any more (INV-71).</summary>
    private static async Task Ask<TStep>(StepTold<TStep> told) where TStep : HandoverStep
    {
        await TakeBack(told);
        var (handover, people) = (told.Handover, told.People);
        var link = told.Db.AskByLink(Purpose, handover.Id, handover.SuccessorId, Handover.TimeToAnswer, told.At);
        told.Post(HandoverLetters.Ask(handover, told.Alliance, people, told.Site.Link(link)));
    }

    private static Task TakeBack<TStep>(StepTold<TStep> told) where TStep : HandoverStep =>
        told.Db.TakeBackQuestions(Purpose, told.Handover.Id, told.At, told.Cancel);

    /// <summary>A sentence for the others who hold a seat.</summary>
    private static async Task TellTeam<TStep>(StepTold<TStep> told) where TStep : HandoverStep
    {
        await told.Db.Seats.Of(AllianceSeats.Place, told.Alliance.Id).InForce(told.At).LoadAsync(told.Cancel);
        var team = told.Db.Seats.Local.Where(seat =>
            seat.Place == AllianceSeats.Place && seat.PlaceId == told.Alliance.Id && seat.IsInForce(told.At));
        foreach (var person in team.Select(seat => seat.PersonId).OfType<Guid>().Except([told.Step.By ?? Guid.Empty]).ToList())
            told.Db.Notify(person, told.Step.Sentence, told.Alliance.Path, told.Alliance.Name, told.At, told.Alliance.Id);
    }

    /// <summary>Tells what the acceptance means; where the seat went over at once, that is told instead.</summary>
    private static async Task Accepted(StepTold<HandoverAccepted> told)
    {
        if (!told.Handover.IsOpen) return;
        await TellTeam(told);
        await told.ToLeaving(leaving => HandoverLetters.Accepted(told.Handover, told.Alliance, leaving, told.People, told.Site));
    }

    private static Task Declined(StepTold<HandoverDeclined> told) =>
        told.ToLeaving(leaving => HandoverLetters.Declined(
            told.Handover, told.Alliance, leaving, told.People, told.Step.Words, told.Site));

    private static Task Withdrawn(StepTold<HandoverWithdrawn> told)
    {
        var asked = told.People.Successor is { } known ? new Successor(known.Name, known.Email) : told.Step.Asked;
        if (asked is not null) told.Post(HandoverLetters.Withdrawn(told.Handover, told.Alliance, asked));
        return Task.CompletedTask;
    }

    private static Task Expired(StepTold<HandoverExpired> told) =>
        told.ToLeaving(leaving => HandoverLetters.Expired(told.Handover, told.Alliance, leaving, told.Site));

    private static Task Done(StepTold<HandoverDone> told)
    {
        if (told.People.Successor is { } successor)
            told.Post(HandoverLetters.Welcome(told.Handover, told.Alliance, successor, told.People.Leaving, told.Site));
        return told.ToLeaving(leaving => HandoverLetters.Farewell(told.Handover, told.Alliance, leaving, told.People, told.Site));
    }

    /// <summary>After a hundred days a hand-over closes by itself, and nobody has to read of it.</summary>
    private static Task Confirmed(StepTold<HandoverConfirmed> told) => told.Step.By is null ? Task.CompletedTask
        : told.ToLeaving(leaving => told.Step.Open > 0
            ? HandoverLetters.Closed(told.Handover, told.Alliance, leaving, told.People, told.Step.Open)
            : HandoverLetters.Found(told.Handover, told.Alliance, leaving, told.People));
}

/// <summary>A step of a hand-over with all that is to be told of it.</summary>
internal sealed record StepTold<TStep>(
    Db Db, TStep Step, Handover Handover, Alliance Alliance, HandoverPeople People, CancellationToken Cancel)
    where TStep : HandoverStep
{
    public DateTimeOffset At => Step.At;

    public Site Site => Db.GetService<Site>();

    public static async Task<StepTold<TStep>> Of(Db db, TStep step, CancellationToken cancel)
    {
        var handover = await db.Handovers.FindAsync([step.HandoverId], cancel)
            ?? throw new InvalidOperationException("A step of no hand-over.");
        var alliance = await db.Alliances.FindAsync([step.SubjectId], cancel)
            ?? throw new InvalidOperationException("A hand-over of no alliance.");
        return new(db, step, handover, alliance, await HandoverPeople.Of(db, handover, cancel), cancel);
    }

    public void Post(Letter letter) => Db.Post(letter, At);

    public Task ToLeaving(Func<Person, Letter> write)
    {
        if (People.Leaving is { } leaving) Post(write(leaving));
        return Task.CompletedTask;
    }
}
