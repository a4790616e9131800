namespace Buendnisnetz.Accounts;

/// <summary>
/// What holds people in the house, so that an account that nobody has entered yet is not forgotten; modules contribute it.
/// </summary>
/// <param name="People">The ids of those it holds.</param>
public sealed record AccountHold(Func<Db, IQueryable<Guid>> People);

/// <summary>Asks all modules.</summary>
public static class AccountHolds
{
    extension(Db db)
    {
        /// <summary>The ids of all people whom something holds in the house: a seat, an invitation, a hand-over, a membership.</summary>
        public IQueryable<Guid> Held =>
            db.Catalog.Of<AccountHold>().Select(hold => hold.People(db)).Aggregate((all, one) => all.Concat(one));
    }
}
