namespace Buendnisnetz.Search;

/// <summary>Registers what the module contributes.</summary>
public sealed class SearchModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module) { }
}
