namespace Buendnisnetz.Accounts;

/// <summary>What ties people to the house, so that an account that nobody has entered yet is not forgotten; modules contribute it.</summary>
/// <param name="People">The ids of those it holds.</param>
public sealed record Tie(Func<Db, IQueryable<Guid>> People);

/// <summary>Asks all modules.</summary>
public static class Ties
{
    extension(Db db)
    {
        /// <summary>The ids of all people whom something ties to the house: a seat, an invitation, a hand-over, a membership.</summary>
        public IQueryable<Guid> Tied => db.Catalog.Of<Tie>().Select(tie => tie.People(db)).Aggregate((all, one) => all.Concat(one));
    }
}
