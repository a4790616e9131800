using Buendnisnetz.Platform;
using Google.OrTools.LinearSolver;
using Linear = Google.OrTools.LinearSolver.Solver;

namespace Buendnisnetz.Solver;

/// <summary>The best plan of some bundles, each given as a whole or not at all.</summary>
internal sealed class WholeModel : IDisposable
{
    private readonly Linear solver = Linear.CreateSolver("HIGHS");
    private readonly List<(Bundle Bundle, Variable Given)> all = [];
    private readonly int people;

    public WholeModel(AllocationField field, Held held, IEnumerable<Bundle> bundles)
    {
        people = field.Choices.Length;
        // Presolving finds nothing to leave out here and takes longer than all the rest. A gap of less than one is none: values are whole.
        solver.SetSolverSpecificParametersAsString("mip_rel_gap=0,mip_abs_gap=0.5,threads=1,presolve=off");
        var one = field.Choices.Select(_ => solver.MakeConstraint(double.NegativeInfinity, 1)).ToArray();
        var places = field.Sessions.Select((_, session) => solver.MakeConstraint(held.Least(session), held.Most(session))).ToArray();
        solver.Objective().SetMaximization();
        foreach (var bundle in bundles) Enter(bundle, [one[bundle.Person], .. bundle.Sessions.Select(session => places[session])]);
    }

    public void Dispose() => solver.Dispose();

    /// <summary>Null where there is none, or none in time.</summary>
    public int[][]? Best(TimeSpan left)
    {
        if (left <= TimeSpan.Zero) return null;
        solver.SetTimeLimit((long)Math.Ceiling(left.TotalMilliseconds));
        if (all.Count > 0 && solver.Solve() != Linear.ResultStatus.OPTIMAL) return null;
        var plan = Enumerable.Repeat<int[]>([], people).ToArray();
        foreach (var (bundle, given) in all)
            if (given.SolutionValue() > 0.5) plan[bundle.Person] = [.. bundle.Sessions.Order()];
        return plan;
    }

    private void Enter(Bundle bundle, Constraint[] rows)
    {
        var given = solver.MakeBoolVar("");
        solver.Objective().SetCoefficient(given, bundle.Value);
        foreach (var row in rows) row.SetCoefficient(given, 1);
        all.Add((bundle, given));
    }
}
