namespace Buendnisnetz.Territory;

/// <summary>What an import has changed.</summary>
internal sealed record RegisterChanges(int Added, int Renamed, int Ended, int Updated)
{
    public bool Any => Added + Renamed + Ended + Updated > 0;

    public override string ToString() => Any
        ? $"{German.Count(Added, "Gebiet", "Gebiete")} neu, {Renamed} umbenannt, {Ended} aufgelöst, {Updated} mit neuen Zahlen"
        : "Es hat sich nichts geändert";
}
