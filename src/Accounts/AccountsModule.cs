namespace Buendnisnetz.Accounts;

/// <summary>Registers what the module contributes.</summary>
public sealed class AccountsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module) { }
}
