using System.Linq.Expressions;

namespace Buendnisnetz.Platform;

/// <summary>
/// Who may read what a place shares: everybody, everybody with a seat, those near, those with a seat there, those who lead it. Every list
/// of such things goes through here, whatever kind of place they belong to.
/// </summary>
public static class Sharing
{
    extension<T>(IQueryable<T> things)
    {
        /// <summary>What the actor may read.</summary>
        /// <param name="actor">Who asks.</param>
        /// <param name="db">The database that is asked for what is near, within the same query.</param>
        /// <param name="place">The place that a thing belongs to.</param>
        /// <param name="visibility">Who may read the thing.</param>
        public IQueryable<T> SharedWith(Actor actor, Db db, Expression<Func<T, Guid>> place, Expression<Func<T, Visibility>> visibility)
        {
            if (actor.IsAdministrator) return things;
            if (!actor.IsInCommunity) return things.Where(Of(place, visibility, (_, level) => level == Visibility.Public));
            var (own, near) = (actor.Places, db.PlacesNear(actor));
            var led = actor.Seats.Where(seat => seat.Role.Is(RoleTraits.Leads)).Select(seat => seat.PlaceId).ToList();
            return things.Where(Of(place, visibility, (id, level) => level == Visibility.Public || level == Visibility.Community
                || (level == Visibility.Near && (own.Contains(id) || near.Contains(id)))
                || (level == Visibility.Place && own.Contains(id))
                || (level == Visibility.Restricted && led.Contains(id))));
        }
    }

    private static Expression<Func<T, bool>> Of<T>(
        Expression<Func<T, Guid>> place, Expression<Func<T, Visibility>> visibility, Expression<Func<Guid, Visibility, bool>> rule)
    {
        var thing = place.Parameters[0];
        var level = new Put(visibility.Parameters[0], thing).Visit(visibility.Body);
        var body = new Put(rule.Parameters[0], place.Body).Visit(rule.Body);
        return Expression.Lambda<Func<T, bool>>(new Put(rule.Parameters[1], level).Visit(body), thing);
    }

    /// <summary>Puts an expression into the place of a parameter.</summary>
    private sealed class Put(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : node;
    }
}
