namespace Buendnisnetz.Alliances;

/// <summary>Alliances that a page shows together, such as the members of a network; modules above say what is new with them.</summary>
/// <param name="Ids">Which, as a query that becomes part of another.</param>
/// <param name="CalledTo">What they are called, in the dative: "Mitgliedsbündnissen".</param>
public sealed record SeveralAlliances(IQueryable<Guid> Ids, string CalledTo);
