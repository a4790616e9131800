namespace Buendnisnetz.Platform;

/// <summary>A plan in the making that never breaks what has to hold, except that a session may still have too few.</summary>
internal sealed class PlanDraft(AllocationField field, IReadOnlySet<int> closed)
{
    private readonly List<Choice>[] has = [.. field.Choices.Select(_ => new List<Choice>())];
    private readonly int[] filled = new int[field.Sessions.Count];

    public int[][] SessionsOf => [.. has.Select(choices => choices.Select(choice => choice.Session).Order().ToArray())];

    public IReadOnlyList<Choice> Of(int person) => has[person];

    public bool IsFree(int session) => !closed.Contains(session) && filled[session] < field.Sessions[session].Most;

    public bool IsClosed(int session) => closed.Contains(session);

    public int Filled(int session) => filled[session];

    /// <summary>Whom they have who are in a session, in the order of their lots.</summary>
    public IEnumerable<int> In(int session) => Enumerable.Range(0, has.Length).Where(person => Has(person, session));

    public bool Has(int person, int session) => has[person].Exists(choice => choice.Session == session);

    /// <summary>What would have to be given up for a choice.</summary>
    public List<Choice> InTheWay(int person, Choice choice) =>
        has[person].FindAll(own => own.Session != choice.Session && field.Excludes(own.Session, choice.Session));

    public bool Fits(int person, Choice choice) => !Has(person, choice.Session) && InTheWay(person, choice).Count == 0;

    public void Take(int person, Choice choice)
    {
        has[person].Add(choice);
        filled[choice.Session]++;
    }

    public void Drop(int person, Choice choice)
    {
        has[person].Remove(choice);
        filled[choice.Session]--;
    }
}
