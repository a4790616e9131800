using Buendnisnetz.Platform;
using Google.OrTools.LinearSolver;
using Linear = Google.OrTools.LinearSolver.Solver;

namespace Buendnisnetz.Solver;

/// <summary>
/// Prices at which nobody would rather have something else and nothing is wanted by more than fit in: the other side of giving bundles away
/// in parts. A bundle enters when somebody would take it at the prices so far, so of very many only few are ever looked at.
/// </summary>
internal sealed class PriceModel : IDisposable
{
    private const double Near = 0.1, Exact = 1e-6, Rounding = 1e-3;
    private const int MostAtOnce = 5;
    private readonly AllocationField field;
    private readonly Aim aim;
    private readonly Linear solver = Linear.CreateSolver("GLOP");
    private readonly MPSolverParameters onward = new();
    private readonly Constraint[] people, sessions;
    private readonly Variable[] missing;
    private readonly List<(Bundle Bundle, Variable Part)> given = [];
    private double[] prices, kept;

    public PriceModel(AllocationField field, Aim aim, double[] prices)
    {
        (this.field, this.aim, this.prices, kept) = (field, aim, prices, new double[field.Choices.Length]);
        people = [.. field.Choices.Select(_ => solver.MakeConstraint(double.NegativeInfinity, 1))];
        sessions = [.. field.Sessions.Select(session => solver.MakeConstraint(0, session.Most))];
        missing = [.. field.Sessions.Select(_ => solver.MakeNumVar(0, 0, ""))];
        // A model that was made smaller first is solved from the beginning each time; as it is, it goes on from what it has found.
        onward.SetIntegerParam(MPSolverParameters.IntegerParam.PRESOLVE, (int)MPSolverParameters.PresolveValues.PRESOLVE_OFF);
        solver.Objective().SetMaximization();
        foreach (var (session, one) in missing.Index())
            Enter(one, -10 * (aim.Person + aim.Slot * field.Problem.Slots.Count), [sessions[session]]);
    }

    public void Dispose()
    {
        onward.Dispose();
        solver.Dispose();
    }

    /// <summary>All bundles that have entered.</summary>
    public IEnumerable<Bundle> Given => given.Select(one => one.Bundle);

    /// <summary>The least bound with these sessions held, or one that is low enough; null where time is over.</summary>
    public Priced? Find(Held held, double lowEnough, Func<TimeSpan> left)
    {
        Restrict(held);
        for (var solved = false; ; solved = true)
        {
            double[] asked = [.. prices.Select((price, session) => held.Price(session, price))];
            Demand[] demands = [.. field.Choices.Select((_, person) => new Demand(field, aim, person, asked))];
            double[] best = [.. demands.Select(demand => demand.Best)];
            var bound = Math.Floor(best.Sum() + held.Worth(asked) + Rounding);
            if (bound <= lowEnough) return new(held, bound, asked, best, null);
            if (!Enter(demands) && solved) return new(held, bound, asked, best, Parts());
            if (!Solve(left())) return null;
        }
    }

    private void Restrict(Held held)
    {
        foreach (var (session, row) in sessions.Index())
        {
            row.SetBounds(held.Least(session), held.Most(session));
            missing[session].SetUb(held.Least(session) > 0 ? double.PositiveInfinity : 0);
        }
    }

    private bool Solve(TimeSpan left)
    {
        if (left <= TimeSpan.Zero) return false;
        solver.SetTimeLimit((long)Math.Ceiling(left.TotalMilliseconds));
        if (solver.Solve(onward) != Linear.ResultStatus.OPTIMAL) return false;
        prices = [.. sessions.Select(row => row.DualValue())];
        kept = [.. people.Select(row => row.DualValue())];
        return true;
    }

    private Bundle[] Parts() => [.. given.Where(one => one.Part.SolutionValue() > Exact).Select(one => one.Bundle)];

    /// <summary>Whether somebody would rather have what had not entered yet.</summary>
    private bool Enter(Demand[] demands)
    {
        var before = given.Count;
        foreach (var (person, demand) in demands.Index())
            if (demand.Best > kept[person] + Exact) Enter(demand, person);
        return given.Count > before;
    }

    private void Enter(Demand demand, int person)
    {
        foreach (var bundle in demand.Worth(Math.Max(kept[person] + Exact, demand.Best - Near), MostAtOnce))
            given.Add((bundle, Enter(solver.MakeNumVar(0, double.PositiveInfinity, ""), bundle.Value,
                [people[person], .. bundle.Sessions.Select(session => sessions[session])])));
    }

    private Variable Enter(Variable variable, double value, Constraint[] rows)
    {
        solver.Objective().SetCoefficient(variable, value);
        foreach (var row in rows) row.SetCoefficient(variable, 1);
        return variable;
    }
}
