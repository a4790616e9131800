namespace Buendnisnetz.Platform;

/// <summary>What a problem must not contradict itself in.</summary>
internal static class ProblemRules
{
    public static IEnumerable<string> Broken(AllocationProblem problem) => Keys(problem).Concat(problem.Slots.SelectMany(OfSlot))
        .Concat(problem.Sessions.SelectMany(session => OfSession(problem, session)))
        .Concat(problem.Walks.Where(walk => walk.Minutes < 0)
            .Select(walk => $"Der Weg von {walk.From} nach {walk.To} dauert weniger als nichts."))
        .Concat(problem.People.Where(person => person.Wishes.Any(wish => wish.Rank < 1))
            .Select(person => $"{person.Id} hat einen Wunsch ohne Rang."));

    private static IEnumerable<string> Keys(AllocationProblem problem) =>
        Twice("die Runde", problem.Slots.Select(slot => slot.Id))
            .Concat(Twice("den Termin", problem.Sessions.Select(session => session.Id)))
            .Concat(Twice("die Person", problem.People.Select(person => person.Id)));

    private static IEnumerable<string> Twice(string what, IEnumerable<string> keys) => keys.GroupBy(key => key, StringComparer.Ordinal)
        .Where(same => same.Count() > 1).Select(same => $"Es gibt {what} {same.Key} zweimal.");

    private static IEnumerable<string> OfSlot(TimeSlot slot)
    {
        if (slot.Until <= slot.From) yield return $"Die Runde {slot.Id} endet, bevor sie beginnt.";
    }

    private static IEnumerable<string> OfSession(AllocationProblem problem, BookableSession session)
    {
        if (session.Slots.Count == 0 || session.Slots.Except(problem.Slots.Select(slot => slot.Id)).Any())
            yield return $"{session.Id} liegt in keiner Runde oder in einer, die es nicht gibt.";
        if (session.Least < 0 || session.Most < 0) yield return $"{session.Id} hat weniger als null Plätze.";
        if (session.Most < session.Least)
            yield return $"{session.Id} braucht mindestens {session.Least} Menschen, hat aber nur {session.Most} Plätze.";
    }
}
