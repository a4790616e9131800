using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>
/// The first hundred days of somebody who leads an alliance: a path of small steps, each with its day. It begins with the seat, shows
/// by itself what is done, and ends after a hundred days without anybody having to end it.
/// </summary>
public sealed class FirstDays
{
    /// <summary>How many days it lasts.</summary>
    public const int Length = 100;

    private FirstDays(Alliance alliance, Seat seat, IReadOnlyList<StepStand> steps, DateTimeOffset at)
    {
        (Alliance, Steps) = (alliance, steps);
        Day = at.BerlinDay.DayNumber - seat.From.BerlinDay.DayNumber + 1;
    }

    /// <summary>The alliance.</summary>
    public Alliance Alliance { get; }

    /// <summary>Which day it is: 1 to 100.</summary>
    public int Day { get; }

    /// <summary>All steps in their order.</summary>
    public IReadOnlyList<StepStand> Steps { get; }

    /// <summary>How many are done.</summary>
    public int Done => Steps.Count(step => step.IsDone);

    /// <summary>What comes next.</summary>
    public IEnumerable<StepStand> Next => Steps.Where(step => !step.IsDone);

    /// <summary>Whether this seat is so young.</summary>
    public static bool AreOf(Seat seat, DateTimeOffset at) =>
        seat.Role == AllianceSeats.Coordinator && seat.Until is null && at.BerlinDay.DayNumber - seat.From.BerlinDay.DayNumber < Length;

    /// <summary>Looks how far the path is gone; the alliance comes with its partners and contact points.</summary>
    public static async Task<FirstDays> Of(Db db, Alliance alliance, Seat seat, DateTimeOffset at, CancellationToken cancel)
    {
        var ticked = await db.Set<FirstStepTick>().Where(tick => tick.SeatId == seat.Id).Select(tick => tick.Code).ToListAsync(cancel);
        List<StepStand> steps = [];
        foreach (var step in db.Catalog.Of<FirstStep>().OrderBy(step => step.Day))
        {
            var done = step.IsDone is null ? ticked.Contains(step.Code) : await step.IsDone(db, new(alliance, seat), cancel);
            steps.Add(new(step, seat.From.BerlinDay.AddDays(step.Day - 1), done));
        }
        return new(alliance, seat, steps, at);
    }

    /// <summary>Ticks a step that only the person can know of, or takes the tick back.</summary>
    public static async Task Tick(Db db, Seat seat, string code, DateTimeOffset at, CancellationToken cancel)
    {
        var ticks = db.Set<FirstStepTick>();
        if (await ticks.FindAsync([seat.Id, code], cancel) is { } tick) ticks.Remove(tick);
        else ticks.Add(new FirstStepTick(seat.Id, code, at));
    }
}

/// <summary>How a step stands.</summary>
/// <param name="Step">The step.</param>
/// <param name="Due">By which day it is good to have done it.</param>
/// <param name="IsDone">Whether it is done.</param>
public sealed record StepStand(FirstStep Step, DateOnly Due, bool IsDone)
{
    /// <summary>Where it is gone: the page for it, else its place in the path.</summary>
    public string PathIn(Alliance alliance) => Step.Path(alliance) ?? $"{alliance.Below("erste-hundert-tage")}#{Step.Code}";

    /// <summary>Whether the person ticks it; otherwise the house sees it.</summary>
    public bool IsByHand => Step.IsDone is null;
}
