namespace Buendnisnetz.Platform;

/// <summary>Whether the answer keeps all rules; asked of each before anybody sees it, whoever found it.</summary>
public sealed partial record AllocationAnswer
{
    /// <summary>Which rules it breaks, in German; none where it may be used.</summary>
    public IReadOnlyList<string> Obstacles(AllocationProblem problem)
    {
        if (Digest != problem.Digest) return ["Die Antwort gehört zu anderen Wünschen oder Plätzen."];
        var field = new AllocationField(problem);
        var known = field.Sessions.Select(session => session.Id).ToHashSet(StringComparer.Ordinal);
        if (People.SelectMany(person => person.Slots).Any(slot => slot.Session is not null && !known.Contains(slot.Session)))
            return ["Jemand hat einen Platz, den es nicht gibt."];
        return [.. PlanRules.Broken(field, PlanOf(field))];
    }

    private int[][] PlanOf(AllocationField field)
    {
        var numbers = field.Sessions.Index().ToDictionary(session => session.Item.Id, session => session.Index, StringComparer.Ordinal);
        var people = People.ToDictionary(person => person.Id, StringComparer.Ordinal);
        return [.. field.Problem.People.Select(person => people[person.Id].Slots.Where(slot => slot.Session is not null)
            .Select(slot => numbers[slot.Session!]).Distinct().Order().ToArray())];
    }
}
