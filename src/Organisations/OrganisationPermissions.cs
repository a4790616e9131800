namespace Buendnisnetz.Organisations;

/// <summary>
/// A module says which alliances and networks look after an organisation; whoever holds a seat there may correct it.
/// </summary>
/// <param name="Places">The alliances or networks that look after the organisation today.</param>
public sealed record OrganisationCare(Func<Db, Guid, CancellationToken, Task<IReadOnlyList<Guid>>> Places);

/// <summary>Who may do what with organisations.</summary>
public static class OrganisationPermissions
{
    extension(Actor actor)
    {
        /// <summary>Whoever holds a seat may enter an organisation; a guest, to whom one thing was lent, may not.</summary>
        public bool CanEnterOrganisations => actor.Seats.Any(seat => !seat.Role.Is(RoleTraits.IsGuest));
    }

    extension(Db db)
    {
        /// <summary>Administrators, and those whose alliance looks after it; where nobody does, whoever holds a seat.</summary>
        public async Task<bool> CanCorrect(Actor actor, Organisation organisation, CancellationToken cancel = default)
        {
            if (actor.IsAdministrator) return true;
            if (!actor.CanEnterOrganisations) return false;
            List<Guid> places = [];
            foreach (var care in db.Catalog.Of<OrganisationCare>()) places.AddRange(await care.Places(db, organisation.Id, cancel));
            return places.Count == 0 || actor.Seats.Any(seat => seat.Place != SeatPlace.Instance && places.Contains(seat.PlaceId));
        }
    }
}
