namespace Buendnisnetz.Organisations;

/// <summary>Registers what the module contributes.</summary>
public sealed class OrganisationsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module) { }
}
