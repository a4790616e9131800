using Buendnisnetz.Platform;
using Google.OrTools.LinearSolver;
using Linear = Google.OrTools.LinearSolver.Solver;

namespace Buendnisnetz.Solver;

/// <summary>What has to hold, as rows of the model.</summary>
internal sealed class PlaceRows(AllocationField field, Linear solver, Variable[][] takes, Variable[] placed)
{
    private readonly ILookup<int, Variable> takers = takes.Index()
        .SelectMany(person => person.Item.Index().Select(take => (field.Choices[person.Index][take.Index].Session, take.Item)))
        .ToLookup(take => take.Session, take => take.Item);

    /// <summary>One thing at a time, no workshop twice, nothing that is too far away; placed is who has anything.</summary>
    public void AddPerson(int person)
    {
        var choices = field.Choices[person];
        foreach (var slot in field.Asked[person]) AtMostOne(person, choice => field.SlotsOf[choice.Session].Contains(slot));
        foreach (var repeated in choices.GroupBy(choice => field.Sessions[choice.Session].Workshop).Where(all => all.Count() > 1))
            AtMostOne(person, repeated.Contains);
        foreach (var (one, other) in Apart(choices)) AtMostOne(person, choice => choice == one || choice == other);
        var any = solver.MakeConstraint(0, double.PositiveInfinity);
        any.SetCoefficient(placed[person], -1);
        foreach (var take in takes[person]) any.SetCoefficient(take, 1);
    }

    /// <summary>No more than fit in; where the least number is minded, as many as that or nobody. What too few wish is not held.</summary>
    public void AddSession(int session, bool minded)
    {
        var (least, most) = (field.Sessions[session].Least, field.Sessions[session].Most);
        if (takers[session].Count() < least) Row(session, double.NegativeInfinity, 0);
        else if (minded) AddHeld(session, least, most);
        else Row(session, double.NegativeInfinity, most);
    }

    private void AddHeld(int session, int least, int most)
    {
        var held = solver.MakeBoolVar("");
        Row(session, double.NegativeInfinity, 0).SetCoefficient(held, -most);
        Row(session, 0, double.PositiveInfinity).SetCoefficient(held, -least);
    }

    private Constraint Row(int session, double from, double to)
    {
        var row = solver.MakeConstraint(from, to);
        foreach (var take in takers[session]) row.SetCoefficient(take, 1);
        return row;
    }

    /// <summary>Pairs that exclude each other and stand in no other row together.</summary>
    private IEnumerable<(Choice One, Choice Other)> Apart(Choice[] choices) =>
        from one in choices
        from other in choices
        where one.Session < other.Session && field.Excludes(one.Session, other.Session)
            && !field.SameWorkshop(one.Session, other.Session) && !field.ShareSlot(one.Session, other.Session)
        select (one, other);

    private void AtMostOne(int person, Func<Choice, bool> which)
    {
        var row = solver.MakeConstraint(0, 1);
        foreach (var (number, choice) in field.Choices[person].Index())
            if (which(choice)) row.SetCoefficient(takes[person][number], 1);
    }
}
