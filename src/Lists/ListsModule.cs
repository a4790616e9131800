namespace Buendnisnetz.Lists;

/// <summary>Many at once: tables of any program become entries, looked through before and taken back together afterwards.</summary>
public sealed class ListsModule : Module
{
    /// <summary>The look of lines that are looked through, for pages of other modules, too.</summary>
    public const string Sheet = "lists.css";

    /// <inheritdoc />
    public override void Register(Registration module)
    {
        foreach (var data in ListData.Personal) module.Contributes(data);
        foreach (var rule in ListData.Rules) module.Contributes(rule);
        module.Maps(ListMapping.Map).Contributes(ListData.Activity).Styles(Sheet);
    }
}
