using Buendnisnetz.Platform;
using Google.OrTools.LinearSolver;
using Linear = Google.OrTools.LinearSolver.Solver;

namespace Buendnisnetz.Solver;

/// <summary>
/// The problem in ones and zeros: a variable for each session that a person wishes, one whether the person gets anything, and one whether a
/// session is held, where its least number is minded. What a round lacks is the slack of its row.
/// </summary>
internal sealed class PlaceModel : IDisposable
{
    /// <summary>A filled round weighs as much as ranks that cost so much; where ranks cost more, aims are sought one by one.</summary>
    private const int SlotWeight = 100;

    private readonly AllocationField field;
    private readonly Linear solver;
    private readonly Variable[][] takes;
    private readonly Variable[] placed;

    public PlaceModel(AllocationField field, AllocationMethod method, IReadOnlySet<int> minded)
    {
        this.field = field;
        solver = Linear.CreateSolver(method == AllocationMethod.Highs ? "HIGHS" : "SCIP");
        // Presolving finds nothing to leave out here and takes longer than all the rest. A gap of less than one is none: costs are whole.
        if (method == AllocationMethod.Highs)
            solver.SetSolverSpecificParametersAsString("mip_rel_gap=0,mip_abs_gap=0.5,threads=1,presolve=off");
        takes = [.. field.Choices.Select(choices => choices.Select(_ => solver.MakeBoolVar("")).ToArray())];
        placed = [.. field.Choices.Select(_ => solver.MakeNumVar(0, 1, ""))];
        AddRows(new PlaceRows(field, solver, takes, placed), minded);
    }

    public void Dispose() => solver.Dispose();

    /// <summary>All aims at once, by weights.</summary>
    public void SeekAll() => Seek(SlotWeight * (field.Problem.Slots.Count + 1), choice => SlotWeight * choice.Slots - choice.Cost);

    /// <summary>People with anything at all, and of such plans the one with most rounds filled.</summary>
    public void SeekMostPlaces() => Seek(field.Asked.Sum(asked => asked.Length) + 1, choice => choice.Slots);

    /// <summary>The best ranks of all plans that reach so much.</summary>
    public void SeekBestRanksWith((int WithNothing, int EmptySlots) reach)
    {
        var people = solver.MakeConstraint(field.Asked.Count(asked => asked.Length > 0) - reach.WithNothing, double.PositiveInfinity);
        foreach (var one in placed) people.SetCoefficient(one, 1);
        var slots = solver.MakeConstraint(field.Asked.Sum(asked => asked.Length) - reach.EmptySlots, double.PositiveInfinity);
        foreach (var (take, choice) in All()) slots.SetCoefficient(take, choice.Slots);
        Seek(0, choice => -choice.Cost);
    }

    public Found Solve(TimeSpan left)
    {
        if (left <= TimeSpan.Zero) return Found.Nothing;
        solver.SetTimeLimit((long)Math.Ceiling(left.TotalMilliseconds));
        return solver.Solve() switch
        {
            Linear.ResultStatus.OPTIMAL => Found.Best,
            Linear.ResultStatus.FEASIBLE => Found.Something,
            _ => Found.Nothing, // At its limit HiGHS names a status that is none, and all its values are 0.
        };
    }

    public int[][] Plan() => [.. takes.Index().Select(person => person.Item.Index().Where(take => take.Item.SolutionValue() > 0.5)
        .Select(take => field.Choices[person.Index][take.Index].Session).Order().ToArray())];

    private void Seek(int person, Func<Choice, int> place)
    {
        var aim = solver.Objective();
        aim.Clear();
        foreach (var one in placed) aim.SetCoefficient(one, person);
        foreach (var (take, choice) in All()) aim.SetCoefficient(take, place(choice));
        aim.SetMaximization();
    }

    private IEnumerable<(Variable Take, Choice Choice)> All() => takes.Index().SelectMany(person =>
        person.Item.Index().Select(take => (take.Item, field.Choices[person.Index][take.Index])));

    private void AddRows(PlaceRows rows, IReadOnlySet<int> minded)
    {
        for (var person = 0; person < takes.Length; person++) rows.AddPerson(person);
        for (var session = 0; session < field.Sessions.Count; session++) rows.AddSession(session, minded.Contains(session));
    }
}
