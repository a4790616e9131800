namespace Buendnisnetz.Platform;

/// <summary>A problem laid out for reckoning: sessions and people by number, in the order of the canonical text.</summary>
internal sealed class AllocationField
{
    private readonly bool[][] excludes;
    private readonly Dictionary<string, int> slotNumbers;

    public AllocationField(AllocationProblem problem)
    {
        Problem = CanonicalText.Ordered(problem);
        slotNumbers = Problem.Slots.Index().ToDictionary(slot => slot.Item.Id, slot => slot.Index, StringComparer.Ordinal);
        SlotsOf = [.. Sessions.Select(session => session.Slots.Select(slot => slotNumbers[slot]).Order().ToArray())];
        excludes = new Exclusions(Problem, SlotsOf).All();
        Choices = [.. Problem.People.Select(ChoicesOf)];
        Asked = [.. Choices.Select(choices => choices.SelectMany(choice => SlotsOf[choice.Session]).Distinct().Order().ToArray())];
    }

    public AllocationProblem Problem { get; }

    public IReadOnlyList<BookableSession> Sessions => Problem.Sessions;

    /// <summary>The rounds of each session.</summary>
    public int[][] SlotsOf { get; }

    /// <summary>What each person may get, best first.</summary>
    public Choice[][] Choices { get; }

    /// <summary>The rounds in which each person wishes anything.</summary>
    public int[][] Asked { get; }

    /// <summary>Nobody can have both: at the same time, too far to walk, or the same workshop.</summary>
    public bool Excludes(int one, int other) => excludes[one][other];

    public bool SameWorkshop(int one, int other) => Sessions[one].Workshop == Sessions[other].Workshop;

    public bool ShareSlot(int one, int other) => SlotsOf[one].Intersect(SlotsOf[other]).Any();

    /// <summary>How many wish each session; what too few wish cannot be held.</summary>
    public int[] Wishers() => Counted(Choices.Select(choices => choices.Select(choice => choice.Session)));

    /// <summary>How many are in each session.</summary>
    public int[] Filled(IEnumerable<IEnumerable<int>> plan) => Counted(plan);

    private int[] Counted(IEnumerable<IEnumerable<int>> sessions)
    {
        var counts = new int[Sessions.Count];
        foreach (var session in sessions.SelectMany(one => one)) counts[session]++;
        return counts;
    }

    private Choice[] ChoicesOf(Applicant person) =>
        [.. Sessions.Index().Where(session => session.Item.Most > 0)
            .Select(session => (session.Index, Rank: RankOf(person, session.Item)))
            .Where(session => session.Rank > 0)
            .Select(session => new Choice(session.Index, session.Rank, SlotsOf[session.Index].Length))
            .OrderBy(choice => choice.Rank).ThenBy(choice => choice.Session)];

    private static int RankOf(Applicant person, BookableSession session) => person.Wishes
        .Where(wish => wish.Workshop == session.Workshop && (wish.Slot is null || session.Slots.Contains(wish.Slot)))
        .Select(wish => wish.Rank).DefaultIfEmpty(0).Min();
}

/// <summary>A session somebody may get, and as which wish.</summary>
internal readonly record struct Choice(int Session, int Rank, int Slots)
{
    /// <summary>What it costs that it is not the first wish: 0, 1, 3, 6, 10 a round; each step down weighs more.</summary>
    public int Cost => Rank * (Rank - 1) / 2 * Slots;
}
