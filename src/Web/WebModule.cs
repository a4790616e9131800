namespace Buendnisnetz.Web;

/// <summary>The host's own pages: home, operator data, legal pages, feedback on barriers.</summary>
internal sealed class WebModule : Module
{
    public override void Register(Registration module) { }
}
