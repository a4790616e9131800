namespace Buendnisnetz.Platform;

/// <summary>Which sessions nobody can have both.</summary>
internal sealed class Exclusions(AllocationProblem problem, int[][] slotsOf)
{
    private readonly ILookup<(string, string), int> minutes = problem.Walks.ToLookup(walk => (walk.From, walk.To), walk => walk.Minutes);

    public bool[][] All() => [.. slotsOf.Select((_, one) => slotsOf.Select((_, other) => one != other && Exclude(one, other)).ToArray())];

    private bool Exclude(int one, int other) => problem.Sessions[one].Workshop == problem.Sessions[other].Workshop
        || TooNear(slotsOf[one], slotsOf[other], WalkBetween(problem.Sessions[one].Room, problem.Sessions[other].Room));

    private TimeSpan WalkBetween(string? room, string? next) => room is null || next is null || room == next ? TimeSpan.Zero
        : TimeSpan.FromMinutes(minutes[(room, next)].Concat(minutes[(next, room)]).DefaultIfEmpty(0).Max());

    private bool TooNear(int[] one, int[] other, TimeSpan walk) =>
        one.Any(slot => other.Any(next => TooNear(problem.Slots[slot], problem.Slots[next], walk)));

    private static bool TooNear(TimeSlot one, TimeSlot other, TimeSpan walk) =>
        one == other || (one.From < other.Until + walk && other.From < one.Until + walk);
}
