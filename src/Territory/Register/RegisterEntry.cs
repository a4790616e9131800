namespace Buendnisnetz.Territory;

/// <summary>A Land, Kreis or municipality as a line of the register says it.</summary>
internal sealed record RegisterEntry(AreaKey Key, string Name, string Designation, string? PostalCode, int? Population, int? Hectares);

/// <summary>The official register of one day.</summary>
internal sealed record MunicipalRegister(DateOnly Day, IReadOnlyList<RegisterEntry> Entries)
{
    public IEnumerable<RegisterEntry> Of(AreaKind kind) => Entries.Where(entry => entry.Key.Level == kind);
}
