namespace Buendnisnetz.Alliances;

/// <summary>Registers what the module contributes.</summary>
public sealed class AlliancesModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module) { }
}
