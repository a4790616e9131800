namespace Buendnisnetz.Territory;

/// <summary>Registers what the module contributes.</summary>
public sealed class TerritoryModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module) { }
}
