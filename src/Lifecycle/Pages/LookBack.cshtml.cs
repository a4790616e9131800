namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>The question how it goes on after a pause, with its three answers.</summary>
internal sealed class LookBackModel : LookBackPage;
