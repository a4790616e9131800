namespace Buendnisnetz.Platform;

/// <summary>The rules that no plan may break.</summary>
internal static class PlanRules
{
    public static IEnumerable<string> Broken(AllocationField field, int[][] plan)
    {
        if (plan.Length != field.Choices.Length) return ["Die Antwort nennt nicht alle, die etwas gewünscht haben."];
        if (plan.SelectMany(one => one).Any(session => session < 0 || session >= field.Sessions.Count))
            return ["Jemand hat einen Platz, den es nicht gibt."];
        return [.. OfPeople(field, plan).Concat(OfSessions(field, field.Filled(plan)))];
    }

    private static IEnumerable<string> OfPeople(AllocationField field, int[][] plan)
    {
        foreach (var (person, sessions) in plan.Index())
        {
            if (sessions.Except(field.Choices[person].Select(choice => choice.Session)).Any())
                yield return $"{Key(field, person)} hat einen Platz, der nicht gewünscht war.";
            if (sessions.Distinct().Count() < sessions.Length || Pairs(sessions).Any(pair => field.SameWorkshop(pair.One, pair.Other)))
                yield return $"{Key(field, person)} hat denselben Workshop zweimal.";
            else if (Pairs(sessions).Any(pair => field.Excludes(pair.One, pair.Other)))
                yield return $"{Key(field, person)} hat zwei Plätze, die sich überschneiden oder zu weit auseinanderliegen.";
        }
    }

    private static IEnumerable<string> OfSessions(AllocationField field, int[] filled)
    {
        foreach (var (session, taken) in field.Sessions.Zip(filled))
        {
            if (taken > session.Most) yield return $"{session.Id} hat {taken} Menschen auf {session.Most} Plätzen.";
            if (taken > 0 && taken < session.Least) yield return $"{session.Id} hat {taken} Menschen, nötig sind {session.Least}.";
        }
    }

    private static string Key(AllocationField field, int person) => field.Problem.People[person].Id;

    private static IEnumerable<(int One, int Other)> Pairs(int[] sessions) =>
        from one in sessions
        from other in sessions
        where one < other
        select (one, other);
}
