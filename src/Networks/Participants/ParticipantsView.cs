namespace Buendnisnetz.Networks;

/// <summary>Who takes part in something, and who can be taken in: the middle of each page on which a team says so.</summary>
/// <param name="Search">Who was found.</param>
/// <param name="Taking">Who takes part.</param>
/// <param name="Roles">As what somebody can take part.</param>
public sealed record ParticipantsView(ParticipantSearch Search, IEnumerable<TakingPart> Taking, IEnumerable<ParticipantRole> Roles)
{
    /// <summary>What was typed, under its name in the address.</summary>
    [BindProperty(Name = "suche")]
    public string? Query => Search.Typed;
}

/// <summary>Somebody who takes part.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">As what.</param>
/// <param name="RemovalPath">Where it is taken out; null where it has to stay.</param>
public sealed record TakingPart(string Name, string Role, string? RemovalPath);

/// <summary>As what somebody can take part.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Label">The words on its button.</param>
/// <param name="IsUsual">Whether it is what most are.</param>
public sealed record ParticipantRole(string Value, string Label, bool IsUsual);
