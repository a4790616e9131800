namespace Buendnisnetz.Platform;

/// <summary>
/// Gives places away without a solver: round after round everybody takes the best that is left, in the order of the lots and back again,
/// and then places are exchanged as long as somebody gains. What has too few in the end is closed, the emptiest first, and all begins anew.
/// The result holds, but nobody has proven that there is no better one.
/// </summary>
internal sealed class ApproximateAllocation(AllocationField field)
{
    private readonly HashSet<int> closed = [.. field.Wishers().Index()
        .Where(session => session.Item < field.Sessions[session.Index].Least).Select(session => session.Index)];

    public AllocationPlan Find(CancellationToken cancel)
    {
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            var draft = new PlanDraft(field, closed);
            for (var round = 0; round < field.Problem.Slots.Count; round++) EachTakesOne(draft, round % 2 == 1);
            new PlaceExchange(field, draft).Improve(cancel);
            if (Smallest(draft) is not { } session) return new(AllocationMethod.Approximation, false, draft.SessionsOf);
            closed.Add(session);
        }
    }

    private void EachTakesOne(PlanDraft draft, bool backwards)
    {
        var people = Enumerable.Range(0, field.Choices.Length);
        foreach (var person in backwards ? people.Reverse() : people)
            TakesBest(draft, person);
    }

    private void TakesBest(PlanDraft draft, int person)
    {
        var free = field.Choices[person].Where(choice => draft.IsFree(choice.Session) && draft.Fits(person, choice));
        foreach (var choice in free.Take(1)) draft.Take(person, choice);
    }

    /// <summary>What lacks most people; null where everything that is held has enough.</summary>
    private int? Smallest(PlanDraft draft) => Enumerable.Range(0, field.Sessions.Count)
        .Where(session => draft.Filled(session) > 0 && draft.Filled(session) < field.Sessions[session].Least)
        .OrderByDescending(session => field.Sessions[session].Least - draft.Filled(session)).Select(session => (int?)session)
        .FirstOrDefault();
}
