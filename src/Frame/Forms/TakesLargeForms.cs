namespace Buendnisnetz.Frame;

/// <summary>
/// A page on which people choose files that may turn out to be too large. The whole form is taken all the same, so that the page can say so
/// at the field and nothing else that was typed is lost.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesLargeFormsAttribute : Attribute;
