namespace Buendnisnetz.Tests.Allocation;

/// <summary>The best that can be reached, found by trying everything; it shares no code with what it judges.</summary>
internal sealed class BruteForce
{
    private readonly AllocationProblem problem;
    private readonly List<(BookableSession[] Sessions, int Cost, int Slots)>[] options;
    private readonly Dictionary<string, int> filled;
    private (int, int, int) best = (int.MaxValue, 0, 0);

    private BruteForce(AllocationProblem problem)
    {
        this.problem = problem;
        options = [.. problem.People.Select(Options)];
        filled = problem.Sessions.ToDictionary(session => session.Id, _ => 0);
    }

    public static (int WithNothing, int EmptySlots, int RankCost) Best(AllocationProblem problem)
    {
        var force = new BruteForce(problem);
        force.Try(0, (0, 0, 0));
        return force.best;
    }

    private void Try(int person, (int Nothing, int Empty, int Cost) so)
    {
        if (so.CompareTo(best) >= 0) return;
        if (person == options.Length) { if (HasEnough()) best = so; return; }
        var asked = Asked(problem.People[person]);
        foreach (var (sessions, cost, slots) in options[person].Where(option => option.Sessions.All(one => filled[one.Id] < one.Most)))
        {
            foreach (var one in sessions) filled[one.Id]++;
            Try(person + 1, (so.Nothing + (sessions.Length == 0 && asked > 0 ? 1 : 0), so.Empty + asked - slots, so.Cost + cost));
            foreach (var one in sessions) filled[one.Id]--;
        }
    }

    private bool HasEnough() => problem.Sessions.All(session => filled[session.Id] == 0 || filled[session.Id] >= session.Least);

    private int Asked(Applicant person) => problem.Sessions.Where(session => session.Most > 0 && Rank(person, session) is not null)
        .SelectMany(session => session.Slots).Distinct().Count();

    private List<(BookableSession[], int, int)> Options(Applicant person)
    {
        var wished = problem.Sessions.Where(session => session.Most > 0 && Rank(person, session) is not null).ToArray();
        var all = new List<(BookableSession[], int, int)>();
        for (var set = 0; set < 1 << wished.Length; set++)
        {
            var chosen = wished.Where((_, number) => (set >> number & 1) == 1).ToArray();
            if (chosen.Any(one => chosen.Any(other => one != other && !Both(one, other)))) continue;
            all.Add((chosen, chosen.Sum(one => Cost(Rank(person, one)!.Value) * one.Slots.Count), chosen.Sum(one => one.Slots.Count)));
        }
        return all;
    }

    private static int Cost(int rank) => Enumerable.Range(0, rank).Sum();

    private static int? Rank(Applicant person, BookableSession session)
    {
        int? best = null;
        foreach (var wish in person.Wishes)
            if (wish.Workshop == session.Workshop && (wish.Slot is null || session.Slots.Contains(wish.Slot)) && !(best <= wish.Rank))
                best = wish.Rank;
        return best;
    }

    private bool Both(BookableSession one, BookableSession other)
    {
        if (one.Workshop == other.Workshop) return false;
        var walk = one.Room is null || other.Room is null || one.Room == other.Room ? 0
            : problem.Walks.Where(walk => (walk.From, walk.To) == (one.Room, other.Room) || (walk.To, walk.From) == (one.Room, other.Room))
                .Select(walk => walk.Minutes).DefaultIfEmpty(0).Max();
        foreach (var mine in problem.Slots.Where(slot => one.Slots.Contains(slot.Id)))
            foreach (var theirs in problem.Slots.Where(slot => other.Slots.Contains(slot.Id)))
            {
                var pause = mine.From < theirs.From ? theirs.From - mine.Until : mine.From > theirs.From ? mine.From - theirs.Until
                    : TimeSpan.FromMinutes(-1);
                if (pause < TimeSpan.FromMinutes(walk)) return false;
            }
        return true;
    }
}
